package org.parallax.disagreement;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.language.WordSets;

/** "Lap 14", "the 14th lap", "came in 14th": the place in a row. Threads may share it. */
final class RankSlots {

    private static final Pattern BEHIND =
            Pattern.compile("\\b(?<noun>[a-z]+) (?<number>\\d{1,3})\\b(?![.,:]\\d|%)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE =
            Pattern.compile("\\b(?<number>\\d{1,3})(?:st|nd|rd|th)\\b(?: (?<noun>[a-z]+))?", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ROWS = WordSets.of(RankSlots.class, "what stands in rows");

    private static final String PLACE = "place";

    private RankSlots() {}

    static Stream<Slot> in(Line line) {
        return Stream.of(BEHIND, BEFORE)
                .flatMap(pattern -> Slots.matches(pattern, line).flatMap(rank -> slot(line, rank)));
    }

    private static Stream<Slot> slot(Line line, Matcher rank) {
        String noun = rank.group("noun") == null ? PLACE : rank.group("noun").toLowerCase(Locale.ROOT);
        boolean known = ROWS.contains(noun);
        boolean bare = !known && rank.group().matches("(?s)\\d.*");
        if (!known && !bare) {
            return Stream.empty();
        }
        double number = Double.parseDouble(rank.group("number"));
        int end = bare ? rank.start() + 1 : rank.end();
        return Slots.terms(line, rank.start(), end).stream()
                .filter(at -> !line.term(at.start()).timed()
                        && (!bare || !line.term(at.end()).part().isNoun()))
                .map(at -> Slot.of(
                        Slot.Sort.RANK,
                        bare ? PLACE : noun,
                        line,
                        at.start(),
                        at.end() - 1,
                        new Filler(number, number, number, "")));
    }
}
