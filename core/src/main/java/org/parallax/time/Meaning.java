package org.parallax.time;

/** What words mean, given what is known around them; a pure function. */
@FunctionalInterface
interface Meaning {
    Outcome in(Context context);
}
