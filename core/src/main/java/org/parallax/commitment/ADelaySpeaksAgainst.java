package org.parallax.commitment;

import java.util.List;
import org.parallax.commitment.Commitment.Role;

/** "delayed the withdrawal", "violated the agreement". */
final class ADelaySpeaksAgainst implements SignRule {

    private static final int NEAR = 5;

    @Override
    public Role role() {
        return Role.AGAINST;
    }

    @Override
    public boolean holds(Wording sentence, List<Told> commitment) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.isVerb(at) && sentence.is(at, "undone") && !sentence.isNegation(at - 1)) {
                for (int near = at + 1; near < Math.min(sentence.size(), at + NEAR); near++) {
                    String key = DeedWords.key(Lexicon.stem(sentence.lower(near)));
                    if (commitment.stream().anyMatch(told -> told.words().actions().contains(key))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
