package org.parallax.headline;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;

/**
 * The sentence, or two sentences one behind the other, of a body that have most of a headline's words. Threads may share it.
 *
 * @param span its place
 * @param share which share of the headline's telling words it has
 */
record NearestPassage(TextSpan span, double share) {

    /** Two sentences must have so much more than one. */
    private static final double SECOND_SENTENCE = .15;

    /** Longer passages prove nothing. */
    private static final int LONGEST = 600;

    /** Sentences behind this one are the small print. */
    private static final int FIRST = 60;

    /** A headline is made of the lead; a later passage must have more of it. */
    private static final int LEAD = 3;

    private static final double LEADS = .1;

    static Optional<NearestPassage> of(Claim claim) {
        return IntStream.range(0, lookedAt(claim))
                .boxed()
                .max(Comparator.comparingDouble((Integer i) -> better(claim, i).share() + (i < LEAD ? LEADS : 0))
                        .thenComparing(Comparator.reverseOrder()))
                .map(i -> better(claim, i));
    }

    private static int lookedAt(Claim claim) {
        return Math.min(FIRST, claim.sentences().size());
    }

    private static NearestPassage better(Claim claim, int at) {
        NearestPassage one = of(claim, claim.sentences().get(at));
        if (at + 1 == lookedAt(claim)) {
            return one;
        }
        TextSpan both = claim.sentences().get(at).union(claim.sentences().get(at + 1));
        NearestPassage two = of(claim, both);
        boolean worth = two.share() - one.share() > SECOND_SENTENCE && both.length() <= LONGEST;
        return worth ? new NearestPassage(two.span(), two.share() - SECOND_SENTENCE) : one;
    }

    private static NearestPassage of(Claim claim, TextSpan span) {
        return new NearestPassage(span, claim.gist().heldBy(claim.gistOf(span)));
    }
}
