package org.parallax.commitment.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class ADeadlineBindsWhomItIsSetForTest {

    private static final String RULE = "ADeadlineBindsWhomItIsSetFor";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norvale Ferries has until 9 May to mend the pier. | Norvale Ferries: mend the pier",
                "The court gave Norvale Ferries until 9 May to mend the pier. | Norvale Ferries: mend the pier",
                "The court set a deadline of 9 May for Norvale Ferries to mend the pier. | Norvale Ferries: mend the pier",
                "Norvale Ferries must mend the pier by 9 May. | Norvale Ferries: mend the pier by 9 May"
            })
    void whoHasOrIsGivenUntilADayIsBound(String sentence, String bound) {
        Promised.in(sentence).isBy(RULE, bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries does not have until 9 May to mend the pier.",
                "Norvale Ferries must mend the pier.",
                "The court set no deadline for Norvale Ferries to mend the pier."
            })
    void whoHasNoDayIsNot(String sentence) {
        assertThat(Promised.in(sentence).rules()).doesNotContain(RULE);
    }
}
