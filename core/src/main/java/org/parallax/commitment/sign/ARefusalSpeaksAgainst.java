package org.parallax.commitment.sign;

import java.util.Set;
import java.util.function.IntPredicate;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.AnotherDoer;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;

/** "will not withdraw", "refuses to pay", "will no longer pay". */
final class ARefusalSpeaksAgainst implements SignRule {

    /** "Not only reopening the road" denies nothing. */
    private static final Set<String> MORE = Set.of("only", "just", "merely", "simply");

    private static final int NEAR = 4;

    @Override
    public Role role() {
        return Role.AGAINST;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return sentence.isVerb(at) && refusing(sentence, at) >= 0;
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        return Matter.isDoneBy(page, sentence, at, told)
                && !AnotherDoer.isAnother(page, sentence, refusing(sentence, at), told);
    }

    /** The word whose subject will not do it; -1 where none says so. */
    private static int refusing(Wording sentence, int verb) {
        int longer = before(sentence, verb, at -> sentence.lower(at).equals("longer") && sentence.isNegation(at - 1));
        int will = before(sentence, verb, sentence::isFuture);
        if (will >= 0 && (longer >= 0 || isBefore(sentence, verb, at -> denies(sentence, at)))) {
            return will;
        }
        boolean infinitive = sentence.lower(verb - 1).equals("to");
        return longer >= 0 ? longer - 1 : infinitive ? before(sentence, verb, at -> sentence.is(at, "refuse")) : -1;
    }

    /** "not": neither "not only" nor "without", and no "no" of a noun. */
    static boolean denies(Wording sentence, int at) {
        return sentence.isNegation(at)
                && !MORE.contains(sentence.lower(at + 1))
                && !sentence.lower(at).equals("without")
                && !sentence.lower(at).equals("no");
    }

    /** Whether one of the words right before a verb, in its clause, is of a sort. */
    static boolean isBefore(Wording sentence, int verb, IntPredicate sort) {
        return before(sentence, verb, sort) >= 0;
    }

    private static int before(Wording sentence, int verb, IntPredicate sort) {
        for (int at = verb - 1; at >= Math.max(0, verb - NEAR); at--) {
            if (sort.test(at)) {
                return at;
            }
            if (sentence.lower(at).equals(",")) {
                return -1;
            }
        }
        return -1;
    }
}
