package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhatIsToBeIfAllGoesWellBindsNobodyTest {

    @Test
    void whatIsToBeIfAllGoesWellIsForeseen() {
        Promised.in("If all goes well, Norvale Ferries will open the pier on 9 May.")
                .isNothing();
        Promised.in("If everything goes to plan, Norvale Ferries will open the pier on 9 May.")
                .isNothing();
    }

    @Test
    void whatIsToBeIfItIsDryIsPromisedSo() {
        Promised.in("If it is dry, Norvale Ferries will open the pier on 9 May.")
                .is("Norvale Ferries: open the pier on 9 May");
    }
}
