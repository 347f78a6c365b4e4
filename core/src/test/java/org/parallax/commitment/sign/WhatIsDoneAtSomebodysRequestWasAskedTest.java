package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhatIsDoneAtSomebodysRequestWasAskedTest {

    private static final String SIGN = "KEPT by WhatIsDoneAtSomebodysRequestWasAsked";

    private static Promised asking(String report) {
        return Promised.in("Norvale Ferries promised to ask the guild to rewrite the tariff.")
                .and("2031-05-10", report);
    }

    @Test
    void whatIsDoneAtTheirRequestWasAsked() {
        assertThat(asking("The guild passed a new tariff at Norvale Ferries's request.")
                        .signs())
                .contains(SIGN);
    }

    @Test
    void whatIsDoneAtAnothersRequestOrOfAnotherThingWasNot() {
        assertThat(asking("The guild passed a new tariff at the Pier Union's request.")
                        .signs())
                .doesNotContain(SIGN);
        assertThat(asking("The mayor left the pier at Norvale Ferries's request.")
                        .signs())
                .doesNotContain(SIGN);
    }
}
