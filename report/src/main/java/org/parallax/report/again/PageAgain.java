package org.parallax.report.again;

import java.util.List;
import org.parallax.article.Article;
import org.parallax.selector.Anchoring;

/**
 * A page that was saved again, with what became of the quotes that the story has of it.
 *
 * @param old the page as the story keeps it
 * @param again the page as it is now
 * @param held in the order of the old page's quotes
 */
public record PageAgain(OldPage old, Article again, List<Held> held) {

    /** A quote and what became of it. */
    public record Held(Quote quote, Anchoring anchoring) {}

    /** How many of its quotes came out so. */
    public long count(Class<? extends Anchoring> outcome) {
        return held.stream()
                .filter(each -> outcome.isInstance(each.anchoring()))
                .count();
    }

    public boolean losesNone() {
        return count(Anchoring.Lost.class) == 0;
    }
}
