package org.parallax.disagreement.rule;

import org.parallax.disagreement.line.Context;
import org.parallax.disagreement.line.Weighed;
import org.parallax.disagreement.number.Count;

/**
 * A count, with the words around it weighed once for all that it is laid beside. Threads may share it.
 *
 * @param around what stands around it
 */
public record Counted(Count count, Weighed around) {

    /** Words to the left and right of a number that say what it is about. */
    private static final int AROUND = 14;

    /** What stands around a count, but for the word that it counts. */
    public static Context around(Count count) {
        return Context.of(
                count.line(),
                count.first() - AROUND,
                count.last() + AROUND,
                i -> (i < count.first() || i > count.last())
                        && !count.line()
                                .term(i)
                                .stem()
                                .equals(count.line().term(count.last()).stem()));
    }
}
