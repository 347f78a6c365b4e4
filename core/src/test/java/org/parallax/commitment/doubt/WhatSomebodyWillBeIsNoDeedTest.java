package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhatSomebodyWillBeIsNoDeedTest {

    @Test
    void aWayToBeIsNone() {
        Promised.in("Norvale Ferries and the Pier Union plan to stay friends.").isNothing();
        Promised.in("Norvale Ferries promised to be there for the harbour.").isNothing();
    }

    @Test
    void aDeedIsOne() {
        Promised.in("Norvale Ferries promised to sail for the harbour.").is("Norvale Ferries: sail for the harbour");
    }
}
