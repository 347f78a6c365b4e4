package org.parallax.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIsDroppedIsEndedTest {

    private static final String SIGN = "ENDED by WhatIsDroppedIsEnded";

    private static List<String> after(String report) {
        return Promised.in("Norvale Ferries pledged to reopen the old pier by 9 May.")
                .and("2031-05-10", report)
                .signs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries scrapped its plan for the old pier.",
                "The reopening of the old pier was called off by Norvale Ferries."
            })
    void aPlanThatIsDroppedIsEnded(String report) {
        assertThat(after(report)).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries scrapped its plan for a kiosk.",
                "Norvale Ferries will scrap its plan for the old pier."
            })
    void whatElseIsDroppedEndsNothing(String report) {
        assertThat(after(report)).doesNotContain(SIGN);
    }
}
