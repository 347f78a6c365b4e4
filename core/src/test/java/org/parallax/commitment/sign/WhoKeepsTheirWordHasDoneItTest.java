package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class WhoKeepsTheirWordHasDoneItTest {

    private static final String SIGN = "KEPT by WhoKeepsTheirWordHasDoneIt";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries kept its promise on the old pier.",
                "Norvale Ferries made good on its pledge for the old pier.",
                "Norvale Ferries kept its promise to reopen the old pier.",
                "Norvale Ferries delivered on its pledge to reopen the old pier."
            })
    void aWordThatIsKeptIsADeedDone(String report) {
        assertThat(Promised.reopening(report).signs()).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries kept its boats at the old pier.",
                "Norvale Ferries kept its promise not to sell the old pier.",
                "Norvale Ferries kept its promise to paint the old pier.",
                "Tarsen Council kept its promise on the old pier, which Norvale Ferries runs.",
                "Norvale Ferries will keep its promise on the old pier."
            })
    void whatElseIsKeptIsNone(String report) {
        assertThat(Promised.reopening(report).signs()).doesNotContain(SIGN);
    }
}
