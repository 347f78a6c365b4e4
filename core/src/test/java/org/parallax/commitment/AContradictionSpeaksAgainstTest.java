package org.parallax.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AContradictionSpeaksAgainstTest {

    private static final String SIGN = "AGAINST by AContradictionSpeaksAgainst";

    private static List<String> after(String report) {
        return Promised.in("Norvale Ferries pledged to reopen the old pier by 9 May.")
                .and("2031-05-10", report)
                .signs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries reopened the old pier. The Pier Union contradicted the company.",
                "Norvale Ferries reopened the old pier. The Pier Union disputed this."
            })
    void whoContradictsAReportSpeaksAgainstIt(String report) {
        assertThat(after(report)).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries reopened the old pier. Tom Reyes denied that he stole a boat.",
                "Norvale Ferries reopened the old pier. The Pier Union cheered."
            })
    void whoDeniesSomethingElseDoesNot(String report) {
        assertThat(after(report)).doesNotContain(SIGN);
    }
}
