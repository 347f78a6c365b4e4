package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhoBacksOffEndsItTest {

    private static final String SIGN = "ENDED by WhoBacksOffEndsIt";

    @Test
    void whoBacksOffInTheSameSentenceEndsIt() {
        assertThat(Promised.in("Norvale Ferries pledged to sell the mill but backed off.")
                        .signs())
                .contains(SIGN);
        assertThat(Promised.in("Norvale Ferries had pledged to sell the mill but quickly changed its mind on Monday.")
                        .signs())
                .contains(SIGN);
    }

    @Test
    void whoBacksSomebodyOrBacksOffFirstEndsNothing() {
        assertThat(Promised.in("Norvale Ferries pledged to sell the mill but backed the crews.")
                        .signs())
                .doesNotContain(SIGN);
        assertThat(Promised.in("The guild protested, then backed off, and Norvale Ferries pledged to sell the mill.")
                        .signs())
                .doesNotContain(SIGN);
    }
}
