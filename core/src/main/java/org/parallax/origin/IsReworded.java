package org.parallax.origin;

import org.parallax.origin.Rewordings.Candidate;

/**
 * Two units come from one text when they are more alike, and share more, than sentences that two writers wrote on one story.
 *
 * <p>The numbers were found by reading every candidate beyond half of them in 118 stories (the events of giveme5w1h and BASIL with two articles
 * or more, and one more): below a score of .6 without a neighbour, about half are two writers on one fact; beyond it, one in fifty is. To be
 * found again when {@link Likeness}, {@link org.parallax.story.WordWeights} or {@link Units} change.
 */
final class IsReworded {

    private static final double SCORE = .6;

    /** Three or four words that few sentences have. */
    private static final double BITS = 21;

    private static final int BESIDE_NAMES = 3;

    /** Beside another shared passage, chance needs to be excluded less. */
    private static final double SCORE_BESIDE_ANOTHER = .5;

    private static final double BITS_BESIDE_ANOTHER = 8;

    private static final int BESIDE_NAMES_BESIDE_ANOTHER = 2;

    private IsReworded() {}

    static boolean test(Candidate candidate) {
        Likeness like = candidate.likeness();
        return like.score() >= SCORE && like.bits() >= BITS && like.besideNames() >= BESIDE_NAMES;
    }

    static boolean testBesideAnother(Candidate candidate) {
        Likeness like = candidate.likeness();
        return like.score() >= SCORE_BESIDE_ANOTHER
                && like.bits() >= BITS_BESIDE_ANOTHER
                && like.besideNames() >= BESIDE_NAMES_BESIDE_ANOTHER;
    }
}
