package org.parallax.commitment.future;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class WhoItWillBeDoneByIsBoundTest {

    private static final String RULE = "WhoItWillBeDoneByIsBound";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The collapse will be investigated by the Harbour Board. | Harbour Board: The collapse will be investigated by the Harbour Board",
                "The old boats will be sold by Norvale Ferries. | Norvale Ferries: The old boats will be sold by Norvale Ferries",
                "The wreck will be inspected by the port authority. | the port authority: The wreck will be inspected by the port authority"
            })
    void theBodyThatWillDoItIsBound(String sentence, String bound) {
        Promised.in(sentence).isBy(RULE, bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old boats will be loved by Norvale Ferries.",
                "The old boats will be sold by Ada Brook.",
                "The old boats will be sold by noon.",
                "The old boats will not be sold by Norvale Ferries.",
                "If it rains, will the boats be sold by Norvale Ferries?"
            })
    void nobodyElseIs(String sentence) {
        assertThat(Promised.in(sentence).rules()).doesNotContain(RULE);
    }
}
