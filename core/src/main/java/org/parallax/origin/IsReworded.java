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

    /** Of what is told without who tells it. */
    private static final int WORDS_OF_CONTENT = 11;

    /** Beside another shared passage, chance needs to be excluded less. */
    private static final double SCORE_BESIDE_ANOTHER = .5;

    private static final double BITS_BESIDE_ANOTHER = 8;

    private static final int BESIDE_NAMES_BESIDE_ANOTHER = 2;

    /** Found by reading the 488 stretches beyond .7 and 15 bits in eleven stories, five of them marked. */
    private static final double SCORE_OF_STRETCH = .8;

    private static final double BITS_OF_STRETCH = 25;
    private static final int WORDS_OF_STRETCH = 8;
    private static final int TELLING_OF_STRETCH = 6;
    private static final int BESIDE_NAMES_OF_STRETCH = 5;

    /** What stands in quotation marks is meant word for word. */
    private static final double SCORE_OF_QUOTATION = .85;

    private static final int WORDS_OF_QUOTATION = 8;
    private static final int BESIDE_NAMES_OF_QUOTATION = 4;

    private IsReworded() {}

    static boolean test(Candidate candidate) {
        Likeness like = candidate.likeness();
        return like.score() >= SCORE && like.bits() >= BITS && like.besideNames() >= BESIDE_NAMES;
    }

    /** What is told without who tells it is shorter, so that more of it must not be names. */
    static boolean testContent(Candidate candidate) {
        int words = Math.min(candidate.a().size(), candidate.b().size());
        return test(candidate)
                && words >= WORDS_OF_CONTENT
                && candidate.likeness().besideNames() > BESIDE_NAMES;
    }

    static boolean testBesideAnother(Candidate candidate) {
        Likeness like = candidate.likeness();
        return like.score() >= SCORE_BESIDE_ANOTHER
                && like.bits() >= BITS_BESIDE_ANOTHER
                && like.besideNames() >= BESIDE_NAMES_BESIDE_ANOTHER;
    }

    /**
     * A stretch is the best part of its sentences, so it must say more, and be more alike, than sentences that stand as wholes: titles, places and
     * stock phrases are stretches too.
     */
    static boolean testStretch(Passages a, Passages b, Candidate candidate) {
        Likeness like = candidate.likeness();
        int words = Math.min(candidate.a().size(), candidate.b().size());
        int telling = a.tellingShared(candidate.a(), b, candidate.b());
        boolean said = candidate.a().quoted() || candidate.b().quoted();
        boolean quotation = said
                && words >= WORDS_OF_QUOTATION
                && like.score() >= SCORE_OF_QUOTATION
                && like.besideNames() >= BESIDE_NAMES_OF_QUOTATION;
        boolean stretch = words >= WORDS_OF_STRETCH
                && telling >= TELLING_OF_STRETCH
                && like.score() >= SCORE_OF_STRETCH
                && like.bits() >= BITS_OF_STRETCH
                && like.besideNames() >= BESIDE_NAMES_OF_STRETCH;
        return quotation || stretch;
    }
}
