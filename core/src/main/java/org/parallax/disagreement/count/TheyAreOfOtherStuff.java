package org.parallax.disagreement.count;

import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Synonyms;
import org.parallax.disagreement.number.Count;

/** "14 barrels of acid" and "40 barrels of oil" are no one thing counted twice, nor are "40 full barrels" and "14 empty barrels". Threads may share it. */
final class TheyAreOfOtherStuff {

    /** Terms of "barrels of the finest acid". */
    private static final int NEAR = 4;

    private TheyAreOfOtherStuff() {}

    static boolean are(Count a, Count b) {
        Optional<String> one = stuff(a);
        Optional<String> other = stuff(b);
        boolean stuffs = one.isPresent() && other.isPresent() && !one.equals(other);
        boolean measured = a.sort() == Count.Sort.MEASURE
                && !a.modifiers().isEmpty()
                && !b.modifiers().isEmpty()
                && a.modifiers().stream().noneMatch(b.modifiers()::contains);
        return stuffs || measured;
    }

    /** What stands behind "barrels of": as it is compared; empty where nothing of the sort does. */
    private static Optional<String> stuff(Count count) {
        Line line = count.line();
        int of = count.last() + 1;
        boolean told =
                line.term(of).is("of") && (count.sort() == Count.Sort.MEASURE || count.sort() == Count.Sort.NOUN);
        return told
                ? IntStream.rangeClosed(of + 1, of + NEAR)
                        .takeWhile(at -> line.term(at).part().isOfANounPhrase()
                                && !line.term(at).named())
                        .filter(at -> line.term(at).part().isNoun())
                        .mapToObj(at -> Synonyms.of(line.term(at).lemma()))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }
}
