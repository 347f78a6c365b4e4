package org.parallax.utterance;

import java.util.List;
import java.util.Set;
import org.parallax.story.WordWeights;
import org.parallax.story.Words.Word;

/**
 * Two statements of one speaker are one utterance when their words are alike, nothing in them speaks against it, and they can have been made
 * within two days. In doubt they are two.
 */
final class OneUtterance {

    /** How far apart the days that two outlets give for one utterance lie at most: evening there, morning here, and a day of delay. */
    private static final long DAYS = 2;

    /**
     * The weight that two contents share, by that of both. A first value, by what {@link org.parallax.origin} found for sentences, somewhat
     * lower since the speaker is known to be one; to be found again when stories with their utterances marked are there.
     */
    private static final double ALIKE = .55;

    /** The weight that they share, by that of the shorter: one outlet quotes a part of what the other quotes whole. */
    private static final double PART = .8;

    private static final int TELLING = 3;

    private OneUtterance() {}

    /** How alike two statements are; 0 when they are not one utterance. */
    static double score(Saying a, Saying b, WordWeights weights) {
        return canBe(a, b) ? likeness(a, b, weights) : 0;
    }

    /** Whether nothing but their numbers keeps two statements of two articles from being one utterance. */
    static boolean isButForNumbers(Saying a, Saying b, WordWeights weights) {
        return !a.row().article().equals(b.row().article())
                && fit(a, b)
                && !agree(a.numbers(), b.numbers())
                && likeness(a, b, weights) > 0;
    }

    private static double likeness(Saying a, Saying b, WordWeights weights) {
        List<Word> shared = a.sharedWith(b);
        double weight = weights.of(shared);
        double alike = 2 * weight / (a.weight() + b.weight());
        double part = weight / Math.min(a.weight(), b.weight());
        boolean enough = shared.size() >= TELLING || isQuotedBriefly(a, b, shared);
        return enough && (alike >= ALIKE || part >= PART) ? Math.max(alike, part) : 0;
    }

    /** Two words are enough where both outlets quote them as spoken on one day. */
    private static boolean isQuotedBriefly(Saying a, Saying b, List<Word> shared) {
        return shared.size() == 2
                && a.isDirect()
                && b.isDirect()
                && a.daysBetween(b).filter(days -> days == 0).isPresent();
    }

    /** Whether nothing speaks against it: place, days, numbers, yes and no. */
    static boolean canBe(Saying a, Saying b) {
        return stand(a, b) && fit(a, b) && agree(a.numbers(), b.numbers());
    }

    private static boolean fit(Saying a, Saying b) {
        return a.daysBetween(b).filter(days -> days > DAYS).isEmpty() && a.denies() == b.denies();
    }

    /** In two articles, or in one and its headline: an article does not report one utterance twice in its body. */
    private static boolean stand(Saying a, Saying b) {
        return !a.row().article().equals(b.row().article()) || a.isHeadline() != b.isHeadline();
    }

    /** One may leave numbers out, but not give others. */
    private static boolean agree(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }
}
