package org.parallax.disagreement.count;

import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Clause;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.number.Count;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/**
 * How many one means to reach is not how many one reached: "hope to find 40 boats", "found 14 boats". Of sums it may be: a fine that somebody must pay is
 * the one that was imposed. Threads may share it.
 */
final class OneIsOnlyMeant {

    private static final Set<String> MEANING = WordSets.of(OneIsOnlyMeant.class, "only means to");

    private OneIsOnlyMeant() {}

    static boolean are(Count a, Count b) {
        return a.sort() != Count.Sort.MEASURE && ((isMeant(a) && isDone(b)) || (isMeant(b) && isDone(a)));
    }

    private static boolean isMeant(Count count) {
        Line line = count.line();
        return before(count).anyMatch(at -> means(line, at) && hasVerb(line, at + 1, count.first()));
    }

    private static IntStream before(Count count) {
        return IntStream.range(Clause.at(count.line(), count.first()).first(), count.first());
    }

    /** "May have found" is told of what is past. */
    private static boolean means(Line line, int at) {
        return line.term(at).isOneOf(MEANING) && !line.term(at + 1).is("have");
    }

    private static boolean hasVerb(Line line, int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> line.term(at).part() == PartOfSpeech.VERB);
    }

    private static boolean isDone(Count count) {
        Line line = count.line();
        return before(count).noneMatch(at -> means(line, at))
                && before(count)
                        .map(at -> count.first()
                                - 1
                                - (at - Clause.at(line, count.first()).first()))
                        .filter(at -> line.term(at).part().isVerbForm())
                        .limit(1)
                        .anyMatch(at -> isPast(line.term(at).part()));
    }

    private static boolean isPast(PartOfSpeech part) {
        return part == PartOfSpeech.PAST || part == PartOfSpeech.PARTICIPLE;
    }
}
