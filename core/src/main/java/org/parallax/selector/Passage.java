package org.parallax.selector;

/**
 * A passage that may be what became of a quote.
 *
 * @param place where it stands, and how like its surroundings are
 * @param likeness from 0, no word in common with the quote, to 1, all of them
 */
record Passage(Place place, double likeness) {}
