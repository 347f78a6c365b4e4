package org.parallax.commitment.sign;

import java.util.List;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;

/** "Norvale Ferries dropped its plan to reopen the pier", "the strike was called off". */
final class WhatIsDroppedIsEnded implements SignRule {

    private static final List<String> PLANS = List.of("intention", "pledge", "proposal");

    @Override
    public Role role() {
        return Role.ENDED;
    }

    @Override
    public boolean needsTime() {
        return true;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return sentence.part(at).isNoun()
                && (ACalledOffDeedIsEnded.isCalledOff(sentence, at) || ACalledOffDeedIsEnded.isOver(sentence, at));
    }

    /** The noun is that of the deed, or of a plan for it. */
    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        boolean deed = told.words().isToldBy(sentence.action(at));
        boolean plan = PLANS.stream().anyMatch(kind -> sentence.is(at, kind)) && Matter.hasAThingIn(sentence, told);
        return !told.words().denied()
                && (deed || plan)
                && Matter.namesWhoIsBound(page, sentence, told)
                && Matter.isThatOf(page, sentence, told);
    }
}
