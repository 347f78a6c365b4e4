package org.parallax.disagreement.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class APartOfAScaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A quarter of a million people fled. | 250000.0 people",
                "Three quarters of a million people fled. | 750000.0 people",
                "Three-quarters of a million people fled. | 750000.0 people",
                "Half a million people fled. | 500000.0 people",
                "Two and a half thousand people fled. | 2500.0 people",
                "One and a half million people fled. | 1500000.0 people",
                "Nearly two and a half million people fled. | 2500000.0 people"
            })
    void aPartOfAGreatNumberIsReadAsThatPart(String body, String told) {
        assertThat(CountsOf.words(body)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A quarter of the people fled.", "Three quarters of the people fled.", "Half the people fled."})
    void aPartOfThosePeopleIsNoNumber(String body) {
        assertThat(CountsOf.article(body)).isEmpty();
    }

    @Test
    void nobodyCountsSoExactlyInQuarters() {
        assertThat(CountsOf.canBe("A quarter of a million people fled.", 262_000))
                .isTrue();
        assertThat(CountsOf.canBe("A quarter of a million people fled.", 400_000))
                .isFalse();
    }
}
