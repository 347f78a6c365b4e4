package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.List;
import org.parallax.disagreement.Disagreement.Kind;

/** "The worst flood of the century" in one article is "one of the worst floods of the century" in another. */
final class TheGreatestIsOneOfSeveral implements Rule {

    private static final String WHY = "the greatest of all, and one of several";

    @Override
    public List<Contradiction> among(Compared story) {
        List<Superlative> all = Superlative.in(story);
        List<Contradiction> found = new ArrayList<>();
        for (Superlative one : all) {
            for (Superlative alone : all) {
                if (one.ofSeveral() && !alone.ofSeveral() && one.key().equals(alone.key())) {
                    found.add(new Contradiction(
                            Kind.OTHER,
                            false,
                            one.key(),
                            alone.words(),
                            one.side(one.words()),
                            alone.side(alone.words()),
                            WHY));
                }
            }
        }
        return found;
    }
}
