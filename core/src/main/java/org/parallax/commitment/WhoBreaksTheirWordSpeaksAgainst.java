package org.parallax.commitment;

import java.util.List;
import org.parallax.commitment.Commitment.Role;

/** "Norvale Ferries broke its promise on the pier", "the board reneged on its pledge to mend the road". */
final class WhoBreaksTheirWordSpeaksAgainst implements SignRule {

    @Override
    public Role role() {
        return Role.AGAINST;
    }

    @Override
    public boolean holds(Page page, Wording sentence, List<Told> commitment) {
        return WhoKeepsTheirWordHasDoneIt.isToldOf(page, sentence, commitment, "breakword");
    }
}
