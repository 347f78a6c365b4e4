package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class ADeedNotDoneSpeaksAgainstTest {

    private static final String SIGN = "AGAINST by ADeedNotDoneSpeaksAgainst";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries has not reopened the old pier.",
                "Norvale Ferries failed to reopen the old pier.",
                "Norvale Ferries has yet to reopen the old pier."
            })
    void whatWasNotDoneSpeaksAgainstIt(String report) {
        assertThat(Promised.reopening(report).signs()).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The old pier was not reopened until Friday.", "Norvale Ferries has reopened the old pier."})
    void whatWasDoneLaterDoesNot(String report) {
        assertThat(Promised.reopening(report).signs()).doesNotContain(SIGN);
    }
}
