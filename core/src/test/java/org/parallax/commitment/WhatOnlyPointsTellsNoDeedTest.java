package org.parallax.commitment;

import org.junit.jupiter.api.Test;

class WhatOnlyPointsTellsNoDeedTest {

    @Test
    void whatOnlyPointsIsNone() {
        Promised.norvale("We will do just that.").isNothing();
        Promised.norvale("We will do the same.").isNothing();
        Promised.norvale("We will take a good look.").isNothing();
    }

    @Test
    void whatIsToldIsOne() {
        Promised.norvale("We will do the repairs at night.").is("Norvale Ferries: do the repairs at night");
    }
}
