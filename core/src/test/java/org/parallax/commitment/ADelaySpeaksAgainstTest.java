package org.parallax.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ADelaySpeaksAgainstTest {

    private static final String SIGN = "AGAINST by ADelaySpeaksAgainst";

    private static List<String> after(String report) {
        return Promised.in("Norvale Ferries pledged to reopen the old pier by 9 May.")
                .and("2031-05-10", report)
                .signs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries delayed the reopening of the old pier.",
                "The reopening of the old pier was postponed by Norvale Ferries."
            })
    void whatIsPutOffSpeaksAgainstIt(String report) {
        assertThat(after(report)).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries delayed the evening boat to the old pier.",
                "Norvale Ferries may delay the reopening of the old pier."
            })
    void whatElseIsPutOffDoesNot(String report) {
        assertThat(after(report)).doesNotContain(SIGN);
    }
}
