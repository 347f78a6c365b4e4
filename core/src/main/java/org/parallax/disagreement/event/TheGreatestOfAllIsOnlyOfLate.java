package org.parallax.disagreement.event;

import java.util.List;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Rule;

/** "The worst flood in the history of the land" in one article is that "in modern history" in another. */
public final class TheGreatestOfAllIsOnlyOfLate implements Rule {

    private static final String WHY = "the greatest of all time, and only of a part of it";

    @Override
    public List<Contradiction> among(Compared story) {
        return Superlative.differing(
                story,
                (one, alone) -> one.recent() && !alone.recent() && one.ofSeveral() == alone.ofSeveral(),
                Superlative::allWords,
                "of what time it is",
                WHY);
    }
}
