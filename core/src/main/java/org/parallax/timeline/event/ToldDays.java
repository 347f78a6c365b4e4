package org.parallax.timeline.event;

import java.util.Comparator;
import java.util.List;
import org.parallax.timeline.passage.Days;

/** The days that are told of, to find some that lie within others without asking all. Immutable; threads may share it. */
final class ToldDays {

    /** Their first days, in order. */
    private final long[] firsts;

    /** For each, the earliest last day of those that begin no earlier. */
    private final long[] earliestLast;

    ToldDays(List<Days> told) {
        List<Days> inOrder =
                told.stream().sorted(Comparator.comparingLong(Days::first)).toList();
        this.firsts = inOrder.stream().mapToLong(Days::first).toArray();
        this.earliestLast = inOrder.stream().mapToLong(Days::last).toArray();
        for (int i = earliestLast.length - 2; i >= 0; i--) {
            earliestLast[i] = Math.min(earliestLast[i], earliestLast[i + 1]);
        }
    }

    /** Whether any of them lie within others. */
    boolean anyWithin(Days outer) {
        int from = firstFrom(outer.first());
        return from < firsts.length && earliestLast[from] <= outer.last();
    }

    /** The place of the first that begins on a day or later. */
    private int firstFrom(long day) {
        int low = 0;
        int high = firsts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firsts[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
