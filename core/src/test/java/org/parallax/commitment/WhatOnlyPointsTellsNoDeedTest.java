package org.parallax.commitment;

import org.junit.jupiter.api.Test;

class WhatOnlyPointsTellsNoDeedTest {

    private static Promised norvale(String content) {
        return Promised.said("Norvale Ferries said: “" + content + "”", "Norvale Ferries", content);
    }

    @Test
    void whatOnlyPointsIsNone() {
        norvale("We will do just that.").isNothing();
        norvale("We will do the same.").isNothing();
        norvale("We will take a good look.").isNothing();
    }

    @Test
    void whatIsToldIsOne() {
        norvale("We will do the repairs at night.").is("Norvale Ferries: do the repairs at night");
    }
}
