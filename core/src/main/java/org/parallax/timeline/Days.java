package org.parallax.timeline;

import java.time.LocalDate;
import org.parallax.time.DateRange;

/**
 * The days that a passage tells of, both ends known, by their number as well, so that many can be laid beside many. Immutable; threads may share it.
 *
 * @param range the days
 * @param first the first, counted from 1 January 1970
 * @param last the last, counted so too
 */
record Days(DateRange range, long first, long last) {

    /** Of a range that is closed. */
    static Days of(DateRange range) {
        LocalDate first = range.firstDay().orElseThrow();
        return new Days(range, first.toEpochDay(), range.lastDay().orElseThrow().toEpochDay());
    }

    /** How many they are. */
    long count() {
        return last - first + 1;
    }

    boolean meet(Days other) {
        return first <= other.last && other.first <= last;
    }
}
