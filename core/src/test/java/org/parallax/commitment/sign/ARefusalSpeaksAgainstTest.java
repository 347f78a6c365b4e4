package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class ARefusalSpeaksAgainstTest {

    private static final String SIGN = "AGAINST by ARefusalSpeaksAgainst";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries will not reopen the old pier.",
                "Norvale Ferries will no longer reopen the old pier.",
                "Norvale Ferries refuses to reopen the old pier."
            })
    void aRefusalTellsThatItWillNotBeDone(String report) {
        assertThat(Promised.reopening(report).signs()).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries will not only reopen the old pier.",
                "Tarsen Council refuses to reopen the old pier for Norvale Ferries.",
                "Norvale Ferries refuses to say who reopens the old pier.",
                "Norvale Ferries will reopen the old pier.",
                "Norvale Ferries will not reopen the kiosk."
            })
    void whatIsNotRefusedTellsNone(String report) {
        assertThat(Promised.reopening(report).signs()).doesNotContain(SIGN);
    }
}
