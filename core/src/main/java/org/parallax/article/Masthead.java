package org.parallax.article;

import java.util.Optional;

/**
 * Who published an article, and where, as far as the page says so.
 *
 * @param url canonical address
 * @param outlet the outlet's name, or its domain where no name is given
 * @param wire the agency that the page credits
 * @param byline the authors: of a page their names, parted by commas; of a text as printed
 * @param section the section of the outlet
 * @param language ISO 639-1 code
 */
public record Masthead(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> wire,
        Optional<String> byline,
        Optional<String> section,
        Optional<String> language) {

    public static final Masthead UNKNOWN = new Masthead(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
