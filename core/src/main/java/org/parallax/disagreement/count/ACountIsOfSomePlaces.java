package org.parallax.disagreement.count;

import java.util.stream.IntStream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.number.Count;
import org.parallax.language.PartOfSpeech;

/** "30 % of the roofs leak, 50 % in some streets": a count of a part, which is not that of the whole told otherwise. Threads may share it. */
final class ACountIsOfSomePlaces {

    /** Terms between what is counted and the place. */
    private static final int NEAR = 3;

    /** The same where it is a share: "30 percent of the roofs of the town leak in some streets". */
    private static final int FAR = 10;

    private ACountIsOfSomePlaces() {}

    /** Whether it is told only of some places, of which nobody says which. */
    static boolean is(Count count) {
        Line line = count.line();
        int near = count.thing().equals("share") ? FAR : NEAR;
        return IntStream.rangeClosed(count.last() + 1, count.last() + near)
                .takeWhile(at -> line.term(at).part() != PartOfSpeech.NUMBER
                        && line.term(at).part() != PartOfSpeech.MARK)
                .anyMatch(at -> line.term(at).is("elsewhere") || isOfSome(line, at));
    }

    /** "In some areas", "in parts of", "in places", "at certain". */
    private static boolean isOfSome(Line line, int at) {
        return line.term(at).is("in", "at", "across", "for")
                && (line.term(at + 1).is("some", "certain", "parts", "places", "several", "many", "others")
                        || (line.term(at + 1).is("other", "the")
                                && line.term(at + 2).is("areas", "parts", "places", "districts", "worst", "rest")));
    }
}
