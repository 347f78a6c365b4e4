package org.parallax.disagreement.count;

import java.util.List;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.number.Counts;

/** "Has killed 20, and 40 more may have died of it": who tells of 60 counts both, and denies nothing. Threads may share it. */
final class ATollIsOfTheSurePart {

    /** Terms around the added count in which it is told as not sure. */
    private static final int NEAR = 9;

    private ATollIsOfTheSurePart() {}

    /** Whether one is only the sure part of a toll, in a sentence that adds more, and the other is greater. */
    static boolean areOf(Count a, Count b) {
        return a.sort() == Count.Sort.TOLL && (isPart(a, b) || isPart(b, a));
    }

    private static boolean isPart(Count part, Count whole) {
        List<Count> here = Counts.in(part.line());
        return !part.added()
                && !whole.added()
                && whole.quantity().told() > part.quantity().told()
                && here.stream().anyMatch(more -> more.added() && more.thing().equals(part.thing()) && isUnsure(more));
    }

    /** "May have", "could be to blame for", "another 40 possible". */
    private static boolean isUnsure(Count more) {
        Line line = more.line();
        return line
                .terms()
                .subList(Math.max(0, more.first() - NEAR), Math.min(line.size(), more.last() + NEAR))
                .stream()
                .anyMatch(term ->
                        term.is("may", "might", "could", "possible", "possibly", "probable", "probably", "suspected"));
    }
}
