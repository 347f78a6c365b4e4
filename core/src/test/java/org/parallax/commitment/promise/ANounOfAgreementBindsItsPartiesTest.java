package org.parallax.commitment.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class ANounOfAgreementBindsItsPartiesTest {

    private static final String RULE = "ANounOfAgreementBindsItsParties";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Northport and Eastmere signed an agreement to share the ferries. | Eastmere and Northport: share the ferries",
                "Norvale Ferries’s pledge to mend the pier was welcome. | Norvale Ferries: mend the pier"
            })
    void whoSignsAnAgreementIsBound(String sentence, String bound) {
        Promised.in(sentence).isBy(RULE, bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Northport and Eastmere failed to sign an agreement to share the ferries.",
                "There is no agreement between Northport and Eastmere to share the ferries.",
                "Northport and Eastmere hope for an agreement to share the ferries."
            })
    void anAgreementThatIsNotYetThereBindsNobody(String sentence) {
        assertThat(Promised.in(sentence).rules()).doesNotContain(RULE);
    }

    @Test
    void whatArrangementsGoOnDoingIsNotAgreed() {
        assertThat(Promised.in("Norvale Ferries’s arrangements continue to keep the crews safe.")
                        .rules())
                .doesNotContain(RULE);
    }
}
