package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class AContradictionSpeaksAgainstTest {

    private static final String SIGN = "AGAINST by AContradictionSpeaksAgainst";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries reopened the old pier. The Pier Union contradicted the company.",
                "Norvale Ferries reopened the old pier. The Pier Union disputed this."
            })
    void whoContradictsAReportSpeaksAgainstIt(String report) {
        assertThat(Promised.reopening(report).signs()).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries reopened the old pier. Tom Reyes denied that he stole a boat.",
                "Norvale Ferries reopened the old pier. The Pier Union cheered."
            })
    void whoDeniesSomethingElseDoesNot(String report) {
        assertThat(Promised.reopening(report).signs()).doesNotContain(SIGN);
    }
}
