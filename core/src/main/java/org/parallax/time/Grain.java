package org.parallax.time;

/** How long a stretch of the calendar is. */
enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    DECADE,
    CENTURY;

    boolean isFinerThan(Grain other) {
        return compareTo(other) < 0;
    }
}
