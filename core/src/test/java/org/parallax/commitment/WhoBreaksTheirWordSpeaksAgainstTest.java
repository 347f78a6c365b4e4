package org.parallax.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoBreaksTheirWordSpeaksAgainstTest {

    private static final String SIGN = "AGAINST by WhoBreaksTheirWordSpeaksAgainst";

    private static List<String> after(String report) {
        return Promised.in("Norvale Ferries pledged to reopen the old pier by 9 May.")
                .and("2031-05-10", report)
                .signs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries broke its promise on the old pier.",
                "Norvale Ferries reneged on its pledge for the old pier.",
                "Norvale Ferries did not keep its promise on the old pier."
            })
    void aBrokenWordSpeaksAgainstIt(String report) {
        assertThat(after(report)).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries broke its oars at the old pier.",
                "Norvale Ferries might break its promise on the old pier."
            })
    void whatElseIsBrokenDoesNot(String report) {
        assertThat(after(report)).doesNotContain(SIGN);
    }
}
