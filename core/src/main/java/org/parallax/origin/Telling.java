package org.parallax.origin;

import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;

/**
 * Where an article tells something.
 *
 * @param article its id
 * @param span of its text
 */
public record Telling(String article, TextSpan span) {

    public static Telling of(Evidence evidence) {
        return new Telling(evidence.article(), evidence.span());
    }

    /** Whether a passage holds half of it or more. */
    boolean isMostlyIn(TextSpan passage) {
        return 2 * span.common(passage) >= span.length();
    }
}
