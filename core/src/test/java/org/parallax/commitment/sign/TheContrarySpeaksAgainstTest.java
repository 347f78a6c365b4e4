package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class TheContrarySpeaksAgainstTest {

    private static final String SIGN = "AGAINST by TheContrarySpeaksAgainst";

    @ParameterizedTest
    @ValueSource(strings = {"Norvale Ferries keeps the old pier waiting: the old pier is still closed."})
    void whatIsStillAsItWasSpeaksAgainstIt(String report) {
        assertThat(Promised.reopening(report).signs()).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For Norvale Ferries the old pier is not closed.",
                "Norvale Ferries said nothing of the old pier."
            })
    void whatIsNoLongerAsItWasDoesNot(String report) {
        assertThat(Promised.reopening(report).signs()).doesNotContain(SIGN);
    }
}
