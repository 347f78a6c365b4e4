package org.parallax.commitment.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class ABanBindsThoseUnderItTest {

    @Test
    void whatHasLongBeenSoBindsNobodyAnew() {
        Promised.in("The Tarsen Council currently bans boats from the bay.").isNothing();
    }

    private static final String RULE = "ABanBindsThoseUnderIt";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Board banned Norvale Ferries from using the pier. | Norvale Ferries: banned Norvale Ferries from using the pier",
                "The Tarsen Council denied Norvale Ferries access to the old pier. | Norvale Ferries: denied Norvale Ferries access to the old pier",
                "The Harbour Board banned Norvale Ferries from fishing in the bay. | Norvale Ferries: banned Norvale Ferries from fishing in the bay",
                "The Harbour Board banned Norvale Ferries from its ports. | Norvale Ferries: banned Norvale Ferries from its ports",
                "The Tarsen Council denied access to Norvale Ferries. | Norvale Ferries: denied access to Norvale Ferries"
            })
    void whoIsBannedIsBound(String sentence, String bound) {
        Promised.in(sentence).isBy(RULE, bound);
    }

    @Test
    void theDayOfItsLawIsNoDeadline() {
        assertThat(Promised.in("The Harbour Board banned Norvale Ferries from using the pier under a rule of May 2031.")
                        .only()
                        .due()
                        .isKnown())
                .isFalse();
        assertThat(Promised.in("The Harbour Board banned Norvale Ferries from using the pier until 9 May.")
                        .only()
                        .due()
                        .lastDay())
                .contains(LocalDate.of(2031, 5, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harbour Board never banned Norvale Ferries from using the pier.",
                "The Harbour Board may ban Norvale Ferries from using the pier.",
                "A guard denied him access to the old pier.",
                "Norvale Ferries was banned from using the pier."
            })
    void whoIsNotBannedIsNot(String sentence) {
        assertThat(Promised.in(sentence).rules()).doesNotContain(RULE);
    }
}
