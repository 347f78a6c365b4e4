package org.parallax.disagreement.count;

import java.util.List;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;

/** One number is all there are in one article, and comes on top of others in another: "1,600 officers", "an additional 1,600 officers". */
public final class WhatIsAddedIsTheWhole implements Rule {

    private static final String WHY = "one number, told as the whole and as what is added";

    /** Smaller numbers are the same by chance. */
    private static final double FEWEST = 20;

    @Override
    public List<Contradiction> among(Compared story) {
        return CountPair.in(story, WhatIsAddedIsTheWhole::differ).stream()
                .map(pair -> pair.contradiction(
                        false,
                        () -> "whether all, or on top of others: "
                                + Heading.quoted(whole(pair).words()),
                        WHY))
                .toList();
    }

    private static Count whole(CountPair pair) {
        return pair.a().added() ? pair.b() : pair.a();
    }

    private static boolean differ(Count a, Count b) {
        return a.added() != b.added()
                && a.quantity().told() == b.quantity().told()
                && a.quantity().told() >= FEWEST
                && isInDigits(a)
                && isInDigits(b);
    }

    /** "Hundreds" and "hundreds more" are as good as one. */
    private static boolean isInDigits(Count count) {
        return count.words().chars().anyMatch(Character::isDigit);
    }
}
