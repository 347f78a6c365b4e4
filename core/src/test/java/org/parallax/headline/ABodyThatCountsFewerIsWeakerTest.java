package org.parallax.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.headline.Above.verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.headline.Headline.Verdict;

/** "40 hurt" above a body that has 14 only. */
class ABodyThatCountsFewerIsWeakerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 sailors hurt in harbour fire | A fire in the harbour hurt 14 sailors on Monday.",
                "40 sailors hurt in harbour fire | A fire in the harbour hurt fourteen sailors on Monday.",
                "40 sailors hurt in harbour fire | A fire in the harbour hurt 14 of the sailors on Monday.",
                "Forty sailors hurt in harbour fire | A fire in the harbour hurt twenty-one sailors on Monday.",
                "2 million crowns lost in harbour fire | In the harbour fire the owners lost 900 thousand crowns."
            })
    void fewerOfTheSameAreTooManyAbove(String headline, String body) {
        Headline found = verdict(headline, body);
        assertThat(found.verdict()).isEqualTo(Verdict.STRONGER);
        assertThat(found.why()).isEqualTo("the body counts fewer");
        assertThat(found.body().orElseThrow().words()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // As many, written otherwise.
                "21 sailors hurt in harbour fire | Twenty-one sailors were hurt in a fire in the harbour.",
                "40 sailors hurt in harbour fire | Forty sailors were hurt in a fire in the harbour, 12 sailors badly.",
                "300 sailors hurt in harbour fire | Three hundred sailors were hurt in a fire in the harbour.",
                // More.
                "14 sailors hurt in harbour fire | Forty sailors were hurt in a fire in the harbour.",
                // Something else.
                "40 sailors hurt in harbour fire | Sailors were hurt in a fire in the harbour that took 14 boats.",
                "Skipper, 40, hurt in harbour fire | The skipper and a boy, 14, were hurt in a fire in the harbour.",
                "40% of sailors hurt in harbour fire | In the harbour fire 14 sailors were hurt.",
                "Sailors hurt in worst harbour fire since 2019 | A fire in the harbour, the worst by far, hurt 14 sailors.",
                // Nobody can lay a part beside a count.
                "2.5 tonnes of oil spill in harbour | About 14 tonnes of oil spill in the harbour every year."
            })
    void asManyMoreOrOthersAreNot(String headline, String body) {
        assertThat(verdict(headline, body).verdict()).isEqualTo(Verdict.BORNE_OUT);
    }

    @Test
    void aNumberThatTheBodyGivesFurtherOnIsInIt() {
        assertThat(verdict(
                                "40 sailors hurt in harbour fire",
                                "A fire in the harbour hurt 14 sailors at once. Shops were shut. By night it was 40.")
                        .verdict())
                .isEqualTo(Verdict.BORNE_OUT);
    }
}
