package org.parallax.commitment;

import java.util.List;
import org.parallax.commitment.Commitment.Role;

/** Troops that were to leave "remain"; a bridge that was to open is "still closed". */
final class TheContrarySpeaksAgainst implements SignRule {

    @Override
    public Role role() {
        return Role.AGAINST;
    }

    @Override
    public boolean holds(Wording sentence, List<Told> commitment) {
        for (int at = 0; at < sentence.size(); at++) {
            String word = sentence.lower(at);
            boolean denied = sentence.isNegation(at - 1) || sentence.lower(at - 1).equals("to") || sentence.isFuture(at - 1);
            if (!denied && commitment.stream().anyMatch(told -> !told.words().denied()
                    && Contraries.speaksAgainst(word, told.words().actions()) && Signs.namesItsThings(sentence, told))) {
                return true;
            }
        }
        return false;
    }
}
