package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class ALaterDayExtendsTest {

    private static final String SIGN = "EXTENDED by ALaterDayExtends";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries postponed the reopening of the old pier to 20 June 2031.",
                "The reopening of the old pier was pushed to 20 June 2031."
            })
    void aLaterDayExtendsIt(String report) {
        assertThat(Promised.reopening(report).signs()).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries moved the reopening of the old pier to 8 May 2031.",
                "Norvale Ferries postponed a concert to 20 June 2031."
            })
    void anEarlierDayOrAnotherDeedDoesNot(String report) {
        assertThat(Promised.reopening(report).signs()).doesNotContain(SIGN);
    }
}
