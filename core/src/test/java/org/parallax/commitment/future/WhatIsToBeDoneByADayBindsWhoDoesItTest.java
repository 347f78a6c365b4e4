package org.parallax.commitment.future;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class WhatIsToBeDoneByADayBindsWhoDoesItTest {

    private static final String RULE = "WhatIsToBeDoneByADayBindsWhoDoesIt";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norvale Ferries seized the trawler. The crew will be allowed to leave. | Norvale Ferries: The crew will be allowed to leave"
            })
    void whoWillBeLetGoIsBoundByWhoHoldsThem(String sentence, String bound) {
        Promised.in(sentence).isBy(RULE, bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The crew will be tired on 9 May.", "If the rain stops, the report will be published on 9 May."})
    void whatNobodyDecidesIsNot(String sentence) {
        assertThat(Promised.in(sentence).rules()).doesNotContain(RULE);
    }
}
