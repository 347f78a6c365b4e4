package org.parallax.disagreement.event;

import java.util.List;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Rule;

/** "The worst flood of the century" in one article is "one of the worst floods of the century" in another. */
public final class TheGreatestIsOneOfSeveral implements Rule {

    private static final String WHY = "the greatest of all, and one of several";

    @Override
    public List<Contradiction> among(Compared story) {
        return Superlative.differing(
                story,
                (one, alone) -> one.ofSeveral() && !alone.ofSeveral() && one.canBeOfOneWith(alone),
                Superlative::words,
                "whether it alone is",
                WHY);
    }
}
