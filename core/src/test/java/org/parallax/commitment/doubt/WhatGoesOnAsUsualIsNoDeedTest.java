package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhatGoesOnAsUsualIsNoDeedTest {

    @Test
    void whatIsAlwaysSoIsNone() {
        Promised.norvale("We will open the gates as usual on Friday.").isNothing();
        Promised.norvale("We will open the gates as always on Friday.").isNothing();
    }

    @Test
    void whatIsForOneDayIsOne() {
        Promised.norvale("We will open the gates on 9 May.").is("Norvale Ferries: open the gates on 9 May");
    }
}
