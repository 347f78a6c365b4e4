package org.parallax.commitment.status;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhatBindsNobodyKnownIsFollowedTest {

    private static final String HEARING = "The hearing is scheduled for 9 May.";

    @Test
    void whatBindsNobodyIsLeftOutWhereTheStoryDoesNotComeBackToIt() {
        Promised.in(HEARING).isNothing();
        Promised.in("The council has banned fishing in the bay.").isNothing();
    }

    @Test
    void whatTwoArticlesTellIsShown() {
        Promised.in(HEARING).and("2031-05-07", HEARING).is("nobody: The hearing is scheduled for 9 May");
    }

    @Test
    void whatBindsSomebodyIsShown() {
        Promised.in("The Harbour Board has banned Norvale Ferries from using the bay.")
                .is("Norvale Ferries: banned Norvale Ferries from using the bay");
    }
}
