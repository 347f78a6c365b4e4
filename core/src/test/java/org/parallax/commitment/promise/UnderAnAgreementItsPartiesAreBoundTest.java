package org.parallax.commitment.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class UnderAnAgreementItsPartiesAreBoundTest {

    private static final String RULE = "UnderAnAgreementItsPartiesAreBound";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Under the deal, Norvale Ferries will sell its oldest boats. | Norvale Ferries: sell its oldest boats",
                "As part of the agreement, Norvale Ferries must sell its oldest boats. | Norvale Ferries: sell its oldest boats"
            })
    void whoWillActUnderItIsBound(String sentence, String bound) {
        Promised.in(sentence).isBy(RULE, bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Under the proposed deal, Norvale Ferries will sell its oldest boats.",
                "Under federal law, Norvale Ferries will sell its oldest boats.",
                "Under the old pier, Norvale Ferries will moor its oldest boats."
            })
    void whatIsOnlyProposedOrAlwaysSoBindsNobody(String sentence) {
        assertThat(Promised.in(sentence).rules()).doesNotContain(RULE);
    }
}
