package org.parallax.origin;

import java.util.List;
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

    /** Whether passages that do not overlap hold half of it or more together. */
    boolean isMostlyIn(List<TextSpan> passages) {
        int held = 0;
        for (TextSpan passage : passages) {
            held += span.common(passage);
        }
        return 2 * held >= span.length();
    }
}
