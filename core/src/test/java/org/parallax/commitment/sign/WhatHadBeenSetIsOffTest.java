package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class WhatHadBeenSetIsOffTest {

    private static final String SIGN = "ENDED by WhatHadBeenSetIsOff";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook was due to visit the old pier but withdrew.",
                "Ada Brook had been booked to visit the old pier, but the Harbour Board said that she would not be coming.",
                "Ada Brook was scheduled to visit the old pier but pulled out."
            })
    void whoIsNotComingAfterAllEndsIt(String words) {
        assertThat(Promised.in(words).signs()).contains(SIGN);
    }

    @Test
    void whoWithdrawsSomethingLongBehindEndsNothing() {
        assertThat(Promised.in("Ada Brook was due to visit the old pier but rain fell, and the crews withdrew.")
                        .signs())
                .doesNotContain(SIGN);
    }
}
