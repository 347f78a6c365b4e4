package org.parallax.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheContrarySpeaksAgainstTest {

    private static final String SIGN = "AGAINST by TheContrarySpeaksAgainst";

    private static List<String> after(String report) {
        return Promised.in("Norvale Ferries pledged to reopen the old pier by 9 May.")
                .and("2031-05-10", report)
                .signs();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norvale Ferries keeps the old pier waiting: the old pier is still closed."})
    void whatIsStillAsItWasSpeaksAgainstIt(String report) {
        assertThat(after(report)).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For Norvale Ferries the old pier is not closed.",
                "Norvale Ferries said nothing of the old pier."
            })
    void whatIsNoLongerAsItWasDoesNot(String report) {
        assertThat(after(report)).doesNotContain(SIGN);
    }
}
