package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.TextSpan;

class DigitDatesTest {

    private static Words words(String text) {
        return Words.in(text, new TextSpan(0, text.length()));
    }

    @ParameterizedTest
    @CsvSource({"2030-11-22, 20301122", "2030/11/22, 20301122", "2030-01-02, 20300102", "2030-11-22T14:34, 20301122"})
    void yearFirst(String text, int date) {
        assertThat(DigitDates.iso(words(text), 0).orElseThrow().value()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030-13-22",
                "2030-00-22",
                "2030-11-32",
                "2030-11-00",
                "2030-11",
                "30-11-22",
                "2030 - 11 - 22",
                "2030-11/22",
                "2030-11-222",
                "0999-11-22",
                " "
            })
    void yearFirstWithoutAMonthOrDayIsNoDate(String text) {
        assertThat(DigitDates.iso(words(text), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "22/11/2030, 20301122",
        "11/22/2030, 20301122",
        "22.11.2030, 20301122",
        "5.1.2030, 20300105",
        "22-11-30, 20301122",
        "5/5/2030, 20300505",
        "22/11/98, 19981122"
    })
    void yearLast(String text, int date) {
        assertThat(DigitDates.slashed(words(text), 0).orElseThrow().value()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/1/2030", "12-11-2030", "1/2/30"})
    void ofTwoThatMayBothBeTheMonthNobodyKnowsWhich(String text) {
        assertThat(DigitDates.slashed(words(text), 0).orElseThrow().value()).isEqualTo(DigitDates.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32/11/2030",
                "22/13/2030",
                "0/11/2030",
                "22/11/203",
                "22/11",
                "22/11.2030",
                "22 /11/2030",
                "122/11/2030",
                "a/11/2030",
                " "
            })
    void yearLastWithoutAMonthOrDayIsNoDate(String text) {
        assertThat(DigitDates.slashed(words(text), 0)).isEmpty();
    }
}
