package org.parallax.origin;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Masthead;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/** The agency that articles credit. */
final class CreditedAgency {

    private CreditedAgency() {}

    /** Of the agencies that these articles credit, the first by the order of letters. */
    static Optional<String> of(Story story, List<String> articles) {
        return articles.stream()
                .flatMap(id -> story.article(id).article().masthead().wire().stream())
                .sorted()
                .findFirst();
    }

    /** Whether two articles credit one agency, or one credits the other's outlet. */
    static boolean connects(StoryArticle a, StoryArticle b) {
        Masthead one = a.article().masthead();
        Masthead other = b.article().masthead();
        return areOne(one.wire(), other.wire())
                || areOne(one.wire(), other.outlet())
                || areOne(other.wire(), one.outlet());
    }

    private static boolean areOne(Optional<String> credit, Optional<String> other) {
        return credit.isPresent()
                && other.isPresent()
                && (Agency.isNamedBy(credit.get(), other.get()) || Agency.isNamedBy(other.get(), credit.get()));
    }
}
