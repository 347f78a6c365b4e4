package org.parallax.commitment;

import java.util.List;
import java.util.Set;
import org.parallax.commitment.Commitment.Role;

/** "will not withdraw", "has not reopened", "failed to pay". */
final class ARefusalSpeaksAgainst implements SignRule {

    private static final Set<String> FAILING = Set.of("fail", "fails", "failed", "refuse", "refuses", "refused", "yet");

    /** "Not only reopening the road" denies nothing. */
    private static final Set<String> MORE = Set.of("only", "just", "merely", "simply");

    private static final int NEAR = 4;

    @Override
    public Role role() {
        return Role.AGAINST;
    }

    @Override
    public boolean holds(Page page, Wording sentence, List<Told> commitment) {
        for (int at = 1; at < sentence.size(); at++) {
            String key = sentence.key(at);
            if (sentence.isVerb(at) && isDenied(sentence, at)) {
                boolean about = commitment.stream()
                        .anyMatch(told -> !told.words().denied()
                                && told.words().actions().contains(key)
                                && Signs.isAbout(page, sentence, told));
                if (about) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDenied(Wording sentence, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - NEAR); at--) {
            boolean not = sentence.isNegation(at)
                    && !MORE.contains(sentence.lower(at + 1))
                    && !sentence.lower(at).equals("without")
                    && !sentence.lower(at).equals("no");
            if (not || FAILING.contains(sentence.lower(at))) {
                return true;
            }
            if (sentence.lower(at).equals(",")) {
                return false;
            }
        }
        return false;
    }
}
