package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class AViolationSpeaksAgainstTest {

    private static final String SIGN = "AGAINST by AViolationSpeaksAgainst";

    private static List<String> after(String report) {
        return Promised.in("The Tarsen Council has banned Norvale Ferries from landing oil on the old pier.")
                .and("2031-05-10", report)
                .signs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries landed oil on the old pier in violation of the ban.",
                "Norvale Ferries violated the ban by landing oil on the old pier."
            })
    void whoBreaksABanSpeaksAgainstIt(String report) {
        assertThat(after(report)).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries landed oil on the old pier, and no violation of the ban was found.",
                "Norvale Ferries may land oil on the old pier."
            })
    void whoDoesNotBreakItDoesNot(String report) {
        assertThat(after(report)).doesNotContain(SIGN);
    }
}
