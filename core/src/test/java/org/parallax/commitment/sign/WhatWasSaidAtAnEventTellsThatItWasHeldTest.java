package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhatWasSaidAtAnEventTellsThatItWasHeldTest {

    private static final String SIGN = "KEPT by WhatWasSaidAtAnEventTellsThatItWasHeld";

    private static Promised appearing(String report) {
        return Promised.in("Ada Brook is scheduled to appear at a news conference on 9 May.")
                .and("2031-05-10", report);
    }

    @Test
    void whoSpokeThereThatDayHasHeldIt() {
        assertThat(appearing("Ada Brook defended the sale during a press conference on Friday.")
                        .signs())
                .contains(SIGN);
    }

    @Test
    void anotherDayAnotherPersonOrAPlanIsNotIt() {
        assertThat(appearing("Ada Brook defended the sale during a press conference on Thursday.")
                        .signs())
                .doesNotContain(SIGN);
        assertThat(appearing("Tom Reyes defended the sale during a press conference on Friday.")
                        .signs())
                .doesNotContain(SIGN);
        assertThat(appearing("Ada Brook never spoke at the press conference on Friday.")
                        .signs())
                .doesNotContain(SIGN);
    }
}
