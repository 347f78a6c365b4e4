package org.parallax.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ARefusalSpeaksAgainstTest {

    private static final String SIGN = "AGAINST by ARefusalSpeaksAgainst";

    private static List<String> after(String report) {
        return Promised.in("Norvale Ferries pledged to reopen the old pier by 9 May.")
                .and("2031-05-10", report)
                .signs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries will not reopen the old pier.",
                "Norvale Ferries will no longer reopen the old pier.",
                "Norvale Ferries refuses to reopen the old pier."
            })
    void aRefusalTellsThatItWillNotBeDone(String report) {
        assertThat(after(report)).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries will not only reopen the old pier.",
                "Norvale Ferries will reopen the old pier.",
                "Norvale Ferries will not reopen the kiosk."
            })
    void whatIsNotRefusedTellsNone(String report) {
        assertThat(after(report)).doesNotContain(SIGN);
    }
}
