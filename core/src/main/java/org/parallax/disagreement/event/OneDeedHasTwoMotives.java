package org.parallax.disagreement.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.OneThingIsToldInTwoWays;
import org.parallax.language.ListFile;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** One passage puts somebody's deed down to one motive, another to another: "out of hatred for the guild", "in revenge for the fire". */
public final class OneDeedHasTwoMotives extends OneThingIsToldInTwoWays {

    private static final Map<String, String> MOTIVES = motives();

    private static final Set<String> NOT = WordSets.of(Line.class, "not told as so");

    private static final Set<String> THREATENING =
            WordSets.of(OneDeedHasTwoMotives.class, "only threatened or asked for");

    /** Terms before the motive in which "not" stands. */
    private static final int NEAR = 6;

    /** Terms behind it that are shown. */
    private static final int AHEAD = 4;

    private static Map<String, String> motives() {
        Map<String, String> motives = new HashMap<>();
        ListFile.cells(OneDeedHasTwoMotives.class, "motives.tsv")
                .forEach(cells -> ListFile.words(cells.get(1))
                        .forEach(words -> motives.put(words.replace('_', ' '), cells.get(0))));
        return Map.copyOf(motives);
    }

    @Override
    protected Optional<Told> at(Line line, int at) {
        for (int more = 2; more >= 1; more--) {
            String words = line.words(at, Math.min(line.size() - 1, at + more)).toLowerCase(Locale.ROOT);
            String motive = MOTIVES.getOrDefault(words, "");
            if (!motive.isEmpty() && !isOpen(line, at)) {
                return Optional.of(Told.of(line, at, end(line, at + more), motive));
            }
        }
        return Optional.empty();
    }

    /** Some words behind the motive, up to a mark. */
    private static int end(Line line, int motive) {
        return IntStream.rangeClosed(motive + 1, motive + AHEAD)
                .takeWhile(at -> at < line.size() && line.term(at).part() != PartOfSpeech.MARK)
                .reduce((before, last) -> last)
                .orElse(Math.min(motive, line.size() - 1));
    }

    private static boolean isOpen(Line line, int at) {
        return line.terms().subList(Math.max(0, at - NEAR), at).stream()
                        .anyMatch(term -> term.isOneOf(NOT) || term.isOneOf(THREATENING))
                || line.terms().subList(0, at).stream().anyMatch(term -> term.is("if", "whether"));
    }

    @Override
    protected boolean areOne(Told one, Told other, Compared story) {
        return !one.line().equals(other.line()) && one.sharesAPerson(other, story);
    }

    @Override
    protected String asks() {
        return "why it was done";
    }

    @Override
    protected String why() {
        return "one deed, put down to two motives";
    }
}
