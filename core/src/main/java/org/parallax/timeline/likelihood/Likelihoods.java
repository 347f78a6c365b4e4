package org.parallax.timeline.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.odds.Odds;
import org.parallax.odds.Question;

/**
 * What the timeline has learned.
 *
 * @param passage whether a passage tells an event of its story, and of the right day
 * @param pair whether two passages whose days meet tell one event
 * @param event whether an editor would let an event stand
 */
public record Likelihoods(Odds passage, Odds pair, Odds event) {

    /** As in {@code weights.tsv}. */
    public static final Likelihoods SHIPPED = new Likelihoods(
            Odds.shipped(Likelihoods.class, "passage", OfPassage.values()),
            Odds.shipped(Likelihoods.class, "pair", OfPair.values()),
            Odds.shipped(Likelihoods.class, "event", OfEvent.values()));

    /** Nothing is known yet of events. */
    public static Likelihoods of(Odds passage, Odds pair) {
        return new Likelihoods(passage, pair, Odds.even(OfEvent.values()));
    }

    /** The same with what is known of events. */
    public Likelihoods with(Odds other) {
        return new Likelihoods(passage, pair, other);
    }

    /** The rows of {@code weights.tsv}. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>(passage.rows("passage", OfPassage.values()));
        rows.addAll(pair.rows("pair", OfPair.values()));
        rows.addAll(event.rows("event", OfEvent.values()));
        return rows;
    }

    /** The names of the questions that something is asked, "passage", "pair" or "event", with how many answers each has. */
    public static List<Asked> asked(String of) {
        Question[] questions = switch (of) {
            case "passage" -> OfPassage.values();
            case "pair" -> OfPair.values();
            default -> OfEvent.values();
        };
        return Arrays.stream(questions)
                .map(question -> new Asked(question.name(), question.answers()))
                .toList();
    }

    /** A question. */
    public record Asked(String name, int answers) {}
}
