package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.List;
import org.parallax.disagreement.Disagreement.Kind;

/** "The worst flood in the history of the land" in one article is that "in modern history" in another. */
final class TheGreatestOfAllIsOnlyOfLate implements Rule {

    private static final String WHY = "the greatest of all time, and only of a part of it";

    @Override
    public List<Contradiction> among(Compared story) {
        List<Superlative> all = Superlative.in(story);
        List<Contradiction> found = new ArrayList<>();
        for (Superlative one : all) {
            for (Superlative alone : all) {
                if (one.recent()
                        && !alone.recent()
                        && one.ofSeveral() == alone.ofSeveral()
                        && one.key().equals(alone.key())) {
                    found.add(new Contradiction(
                            Kind.OTHER,
                            false,
                            one.key(),
                            alone.words(),
                            one.side(one.allWords()),
                            alone.side(alone.allWords()),
                            WHY));
                }
            }
        }
        return found;
    }
}
