package org.parallax.selector;

/**
 * A passage that may be what became of a quote.
 *
 * @param place where it stands, and how like its surroundings are
 * @param likeness from 0, no word in common with the quote, to 1, all of them
 * @param worth the more the nearer: its words in common and those around it count for it, its other words against it
 */
record Passage(Place place, double likeness, int worth) {}
