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

    /** Written out, as {@link #equals} is: what tells one thing is looked up by all of these. */
    @Override
    public int hashCode() {
        return 31 * article.hashCode() + span.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Telling telling && telling.span.equals(span) && telling.article.equals(article);
    }

    /** The place of a passage. */
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
