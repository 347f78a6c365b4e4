package org.parallax.commitment.doubt;

import org.parallax.commitment.page.Nobody;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;

/** "Neither Norvale Ferries nor the union promised …", "nobody at Norvale Ferries pledged …", "no minister has agreed …". */
final class WhatNobodyDoesBindsNobody implements DoubtRule {

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        return pledge.bound()
                .words()
                .filter(words -> sentence.span().contains(words) && Nobody.isMeant(sentence, words))
                .isPresent();
    }
}
