package org.parallax.time;

/** When a verb says that something is. */
enum Tense {
    PAST,
    FUTURE,
    OTHER
}
