package org.parallax.disagreement.count;

import java.util.List;
import java.util.regex.Pattern;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Rule;

/** One number is the least in one article, and only about right or the most in another: "at least 30", "about 30", "fewer than 30". */
public final class OneNumberIsTheLeastAndTheMost implements Rule {

    private static final String WHY = "one number, told as the least and as an estimate or the most";

    private static final Pattern LEAST =
            Pattern.compile("(?i)(at least|more than|over|no fewer than|no less than)\\b.*");

    private static final Pattern MOST =
            Pattern.compile("(?i)(nearly|almost|up to|no more than|fewer than|less than|at most)\\b.*");

    private static final Pattern ABOUT = Pattern.compile("(?i)(about|around|roughly|approximately)\\b.*");

    /** Smaller numbers are the same by chance. */
    private static final double FEWEST = 10;

    @Override
    public List<Contradiction> among(Compared story) {
        return CountPair.in(story, (a, b) -> differ(a, b) || differ(b, a)).stream()
                .map(pair -> pair.contradiction(false, WHY))
                .toList();
    }

    private static boolean differ(Count least, Count other) {
        return least.quantity().told() == other.quantity().told()
                && least.quantity().told() >= FEWEST
                && LEAST.matcher(least.words()).lookingAt()
                && (MOST.matcher(other.words()).lookingAt() || isEstimate(other));
    }

    /** Amounts are seldom exact: "about $5 million" may be a little more. */
    private static boolean isEstimate(Count count) {
        return count.sort() != Count.Sort.MEASURE
                && ABOUT.matcher(count.words()).lookingAt();
    }
}
