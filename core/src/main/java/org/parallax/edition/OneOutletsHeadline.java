package org.parallax.edition;

import java.util.Locale;
import java.util.Optional;
import org.parallax.article.Masthead;
import org.parallax.story.StoryArticle;

/**
 * What an article is known by whose page tells no address: the outlet that it names, and its headline. Two outlets with one text are two articles;
 * one outlet prints one text under one headline once, and whoever has it twice has saved it twice. An agency that a page names in place of an outlet
 * tells nothing: anybody may print it.
 */
final class OneOutletsHeadline {

    private OneOutletsHeadline() {}

    /** Empty where the page tells an address, no outlet of its own or no headline. */
    static Optional<String> of(StoryArticle article) {
        Masthead masthead = article.article().masthead();
        String headline = plain(article.article().title());
        return Address.of(article.article()).isPresent() || headline.isEmpty()
                ? Optional.empty()
                : masthead.outlet()
                        .filter(outlet -> !masthead.wire().equals(Optional.of(outlet)))
                        .map(outlet -> plain(outlet) + "\n" + headline);
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
