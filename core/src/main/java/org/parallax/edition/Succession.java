package org.parallax.edition;

/**
 * How it is known that one version came before the next.
 *
 * @param isKnown whether the pages tell it; if not, the two stand in the order of their files' names
 * @param why which dates tell it, or that none do
 */
public record Succession(boolean isKnown, String why) {

    static final Succession UNKNOWN = new Succession(false, "no date of the two pages tells which came first");
}
