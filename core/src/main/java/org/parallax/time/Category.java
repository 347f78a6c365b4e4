package org.parallax.time;

/** What a row of the grammar reads; a pattern may hold a row of another category. */
enum Category {
    /** A calendar day, written out. */
    DATE,
    /** A day by its name or from here: a weekday, "yesterday". */
    DAY,
    MONTH,
    YEAR,
    /** Any other stretch: a week, a quarter, a season, a decade. */
    STRETCH,
    /** A part of a stretch: "early March". */
    PART,
    /** So long before or after now, or another date. */
    AGO,
    /** Within a day. */
    CLOCK,
    DURATION,
    SET,
    /** "now", "recently". */
    VAGUE
}
