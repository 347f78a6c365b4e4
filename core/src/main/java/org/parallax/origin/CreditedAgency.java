package org.parallax.origin;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.article.Masthead;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/** The agency that articles credit. */
final class CreditedAgency {

    private CreditedAgency() {}

    /** The agency that the first of these articles with a credit names. */
    static Optional<String> of(Story story, List<String> articles) {
        return articles.stream()
                .flatMap(id -> story.article(id).article().masthead().wire().stream())
                .sorted()
                .findFirst();
    }

    /** Whether two articles credit one agency, or one credits the other's outlet. */
    static boolean connects(StoryArticle a, StoryArticle b) {
        boolean wire = a.article().masthead().wire().isPresent()
                || b.article().masthead().wire().isPresent();
        return wire
                && !Collections.disjoint(
                        keys(a.article().masthead()), keys(b.article().masthead()));
    }

    private static Set<String> keys(Masthead masthead) {
        Set<String> keys = new TreeSet<>();
        masthead.wire().map(Agency::key).ifPresent(keys::add);
        masthead.outlet().map(Agency::key).ifPresent(keys::add);
        return keys;
    }
}
