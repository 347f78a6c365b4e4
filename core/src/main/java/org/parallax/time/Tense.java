package org.parallax.time;

/** When a verb says that something is. */
enum Tense {
    PAST,
    /** A past verb further off or before an infinitive, so that what it goes with may yet be to come: "he agreed to pay in March". */
    LOOSELY_PAST,
    FUTURE,
    OTHER;

    /** Whether it looks back, closely or loosely. */
    boolean looksBack() {
        return this == PAST || this == LOOSELY_PAST;
    }
}
