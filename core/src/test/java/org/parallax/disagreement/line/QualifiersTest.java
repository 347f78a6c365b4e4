package org.parallax.disagreement.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.number.CountsOf;

class QualifiersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least 40",
                "More than 40",
                "Over 40",
                "Well over 40",
                "Upwards of 40",
                "No fewer than 40",
                "No less than 40",
                "A minimum of 40",
                "Just over 40"
            })
    void whatOpensANumberAbove(String words) {
        assertThat(CountsOf.only(words + " boats sank.").quantity().isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Up to 40",
                "At most 40",
                "Fewer than 40",
                "Less than 40",
                "Under 40",
                "No more than 40",
                "As many as 40",
                "A maximum of 40",
                "Just under 40"
            })
    void whatLimitsANumber(String words) {
        assertThat(CountsOf.only(words + " boats sank.").quantity().isLimit()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exactly 42", "Only 42", "Just 42", "All 42", "The 42", "A total of 42", "Some of the 42"})
    void whatLeavesANumberAsItIs(String words) {
        Quantity quantity = CountsOf.only(words + " boats sank.").quantity();
        assertThat(quantity.isOpen()).isFalse();
        assertThat(quantity.isLimit()).isFalse();
        assertThat(quantity.high()).isLessThan(44);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The skipper handed over 14 boxes. | 14.0 box",
                "The bank took over 14 ferries. | 14.0 ferry",
                "The guard turned over 14 boats. | 14.0 boat",
                "The storm sank over 14 boats. | 14.0 or more boat"
            })
    void overMayBelongToItsVerb(String body, String told) {
        assertThat(CountsOf.words(body)).containsExactly(told);
    }

    @Test
    void whatQualifiesIsShownWithItsNumber() {
        assertThat(CountsOf.only("The storm sank at least 40 boats.").words()).isEqualTo("at least 40 boats");
        assertThat(CountsOf.only("The storm sank no more than 40 boats.").words())
                .isEqualTo("no more than 40 boats");
        assertThat(CountsOf.only("The storm sank a minimum of 40 boats.").words())
                .isEqualTo("a minimum of 40 boats");
    }
}
