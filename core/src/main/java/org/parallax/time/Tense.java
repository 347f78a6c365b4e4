package org.parallax.time;

/** When a verb says that something is. */
enum Tense {
    PAST,
    /** A past verb further off or before an infinitive, so that what it goes with may yet be to come: "he agreed to pay in March". */
    LOOSELY_PAST,
    FUTURE,
    /** What was to come when somebody said so, and may be over by now: "she said that it would open on Monday". */
    TO_COME_THEN,
    OTHER;

    boolean looksAhead() {
        return this == FUTURE || this == TO_COME_THEN;
    }

    /** Whether it looks back, closely or loosely. */
    boolean looksBack() {
        return this == PAST || this == LOOSELY_PAST;
    }
}
