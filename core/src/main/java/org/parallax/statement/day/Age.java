package org.parallax.statement.day;

import java.time.LocalDate;
import org.parallax.time.DateRange;

/** How old something was when its page appeared. */
enum Age {
    /** Of the page's day or the week before. */
    NEW,
    OLD,
    TO_COME,
    UNKNOWN;

    /** In days. */
    private static final long WEEK = 7;

    static Age of(DateRange range, LocalDate published) {
        if (!range.isClosed()) {
            return UNKNOWN;
        }
        if (range.firstDay().orElseThrow().isAfter(published)) {
            return TO_COME;
        }
        return range.lastDay().orElseThrow().isBefore(published.minusDays(WEEK)) ? OLD : NEW;
    }

    /** The first day of the week that news of a day is of. */
    static LocalDate firstOf(LocalDate published) {
        return published.minusDays(WEEK);
    }
}
