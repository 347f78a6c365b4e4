package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhatOnlyPointsTellsNoDeedTest {

    @Test
    void whatOnlyPointsIsNone() {
        Promised.norvale("We will do just that.").isNothing();
        Promised.norvale("We will do the same.").isNothing();
        Promised.norvale("We will take a good look.").isNothing();
        Promised.norvale("Of the two piers, we will mend the latter.").isNothing();
        Promised.norvale("We will announce that tomorrow.").isNothing();
    }

    @Test
    void whatIsToldIsOne() {
        Promised.norvale("We will do the repairs at night.").is("Norvale Ferries: do the repairs at night");
        Promised.norvale("We will announce that tariff tomorrow.").is("Norvale Ferries: announce that tariff tomorrow");
    }
}
