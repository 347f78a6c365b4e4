package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class WhoBreaksTheirWordSpeaksAgainstTest {

    private static final String SIGN = "AGAINST by WhoBreaksTheirWordSpeaksAgainst";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries broke its promise on the old pier.",
                "Norvale Ferries reneged on its pledge for the old pier.",
                "Norvale Ferries did not keep its promise on the old pier."
            })
    void aBrokenWordSpeaksAgainstIt(String report) {
        assertThat(Promised.reopening(report).signs()).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries broke its oars at the old pier.",
                "Norvale Ferries felt betrayed by its deal on the old pier.",
                "Norvale Ferries might break its promise on the old pier."
            })
    void whatElseIsBrokenDoesNot(String report) {
        assertThat(Promised.reopening(report).signs()).doesNotContain(SIGN);
    }
}
