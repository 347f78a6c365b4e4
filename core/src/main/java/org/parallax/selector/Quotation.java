package org.parallax.selector;

/**
 * A quote as it stood in its text.
 *
 * @param selector the words with their surroundings
 * @param fromStart whether the surroundings reach to the start of the text
 * @param toEnd whether they reach to its end
 */
public record Quotation(TextQuoteSelector selector, boolean fromStart, boolean toEnd) {}
