package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class ADelaySpeaksAgainstTest {

    private static final String SIGN = "AGAINST by ADelaySpeaksAgainst";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries delayed the reopening of the old pier.",
                "The reopening of the old pier was postponed by Norvale Ferries."
            })
    void whatIsPutOffSpeaksAgainstIt(String report) {
        assertThat(Promised.reopening(report).signs()).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries delayed the evening boat to the old pier.",
                "Norvale Ferries may delay the reopening of the old pier."
            })
    void whatElseIsPutOffDoesNot(String report) {
        assertThat(Promised.reopening(report).signs()).doesNotContain(SIGN);
    }
}
