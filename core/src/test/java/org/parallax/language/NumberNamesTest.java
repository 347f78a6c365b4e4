package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberNamesTest {

    @ParameterizedTest
    @CsvSource({
        "zero, 0, false",
        "one, 1, false",
        "nineteen, 19, false",
        "twenty, 20, true",
        "forty, 40, true",
        "ninety, 90, true",
        "hundred, -1, false",
        "fourty, -1, false",
        "'', -1, false"
    })
    void aWordThatNamesANumber(String word, int number, boolean tens) {
        assertThat(NumberNames.number(word)).isEqualTo(number);
        assertThat(NumberNames.isTens(word)).isEqualTo(tens);
    }
}
