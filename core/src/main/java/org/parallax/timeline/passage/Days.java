package org.parallax.timeline.passage;

import java.time.LocalDate;
import org.parallax.time.DateRange;

/**
 * The days that a passage tells of, both ends known, by their number as well, so that many can be laid beside many. Immutable; threads may share it.
 *
 * @param range the days
 * @param first the first, counted from 1 January 1970
 * @param last the last, counted so too
 */
public record Days(DateRange range, long first, long last) {

    /** Of a range that is closed. */
    public static Days of(DateRange range) {
        LocalDate first = range.firstDay().orElseThrow();
        return new Days(range, first.toEpochDay(), range.lastDay().orElseThrow().toEpochDay());
    }

    /** How many they are. */
    public long count() {
        return last - first + 1;
    }

    /** Whether they share a day. */
    public boolean meet(Days other) {
        return first <= other.last && other.first <= last;
    }
}
