package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhatNamesNobodyBindsNobodyTest {

    @Test
    void wordsThatNameNobodyBindNobody() {
        Promised.in("And the only way Norvale Ferries will sell the boats on 9 May is by luck.")
                .isNothing();
        Promised.in("It spoke of the attention commanded by Norvale Ferries to sell the boats.")
                .isNothing();
    }

    @Test
    void aNameMayHoldAWordForAPurpose() {
        Promised.in("Norvale Ferries of Planned Eastmere will sell the boats on 9 May.")
                .is("Norvale Ferries: sell the boats on 9 May");
    }

    @Test
    void aNameBindsWhoBearsIt() {
        Promised.in("And Norvale Ferries will sell the boats on 9 May.").is("Norvale Ferries: sell the boats on 9 May");
    }
}
