package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class WhatIsDroppedIsEndedTest {

    private static final String SIGN = "ENDED by WhatIsDroppedIsEnded";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries scrapped its plan for the old pier.",
                "The reopening of the old pier was called off by Norvale Ferries."
            })
    void aPlanThatIsDroppedIsEnded(String report) {
        assertThat(Promised.reopening(report).signs()).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries scrapped its plan for a kiosk.",
                "Norvale Ferries will scrap its plan for the old pier."
            })
    void whatElseIsDroppedEndsNothing(String report) {
        assertThat(Promised.reopening(report).signs()).doesNotContain(SIGN);
    }
}
