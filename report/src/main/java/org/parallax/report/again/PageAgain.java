package org.parallax.report.again;

import java.util.List;
import org.parallax.article.Article;
import org.parallax.selector.Anchoring;

/**
 * A page that was saved again, with what became of the passages of it that the story rests on.
 *
 * @param old the page as the story keeps it
 * @param again the page as it is now
 * @param held in the order of the old page's passages
 */
public record PageAgain(OldPage old, Article again, List<Held> held) {

    /** A passage and what became of it. */
    public record Held(Passage passage, Anchoring anchoring) {}

    /** How its passages came out. */
    public SumAgain sum() {
        return SumAgain.of(this);
    }

    public boolean losesNone() {
        return sum().lost() == 0;
    }
}
