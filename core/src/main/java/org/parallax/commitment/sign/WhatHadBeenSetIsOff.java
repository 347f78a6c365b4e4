package org.parallax.commitment.sign;

import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.future.SaidToBeOff;
import org.parallax.commitment.future.WhoHadBeenSetToActWasBound;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;

/** "Ada Brook was due to speak but cancelled", "… but her party said she would not be coming": told in the sentence that tells what was to be done. */
final class WhatHadBeenSetIsOff implements SignRule {

    @Override
    public Role role() {
        return Role.ENDED;
    }

    @Override
    public boolean repeatsIt() {
        return true;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return WhoHadBeenSetToActWasBound.isSet(sentence, at) && SaidToBeOff.at(sentence, at) > 0;
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        return told.isIn(page, sentence)
                && told.pledge().cue().equals(sentence.span(at))
                && told.pledge().rule().equals(WhoHadBeenSetToActWasBound.class.getSimpleName());
    }
}
