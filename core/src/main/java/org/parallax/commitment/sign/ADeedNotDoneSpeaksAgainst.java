package org.parallax.commitment.sign;

import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;

/** "has not reopened", "failed to pay", "has yet to pay"; but what was "not reopened until Friday" was. */
final class ADeedNotDoneSpeaksAgainst implements SignRule {

    private static final Set<String> LIMITS = Set.of("until", "till", "before");

    /** How far behind the verb the time stands until which it was not done. */
    private static final int FAR = 10;

    @Override
    public Role role() {
        return Role.AGAINST;
    }

    @Override
    public boolean needsTime() {
        return true;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return sentence.isVerb(at) && isNotDone(sentence, at);
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        return Matter.isDoneBy(page, sentence, at, told);
    }

    static boolean isNotDone(Wording sentence, int verb) {
        boolean denied =
                ARefusalSpeaksAgainst.isBefore(sentence, verb, at -> ARefusalSpeaksAgainst.denies(sentence, at));
        return (denied && !isDoneLater(sentence, verb)) || isFailedAt(sentence, verb);
    }

    private static boolean isFailedAt(Wording sentence, int verb) {
        return ARefusalSpeaksAgainst.isBefore(
                sentence,
                verb,
                at -> sentence.is(at, "fail")
                        || (sentence.lower(at).equals("yet")
                                && sentence.lower(at + 1).equals("to")));
    }

    private static boolean isDoneLater(Wording sentence, int verb) {
        for (int at = verb + 1; at < Math.min(sentence.size(), verb + FAR); at++) {
            if (LIMITS.contains(sentence.lower(at))) {
                return true;
            }
            if (sentence.lower(at).equals(",") || sentence.lower(at).equals(";")) {
                return false;
            }
        }
        return false;
    }
}
