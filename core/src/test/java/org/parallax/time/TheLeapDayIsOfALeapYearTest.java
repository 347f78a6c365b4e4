package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 29 February as it is told in years that have none. */
class TheLeapDayIsOfALeapYearTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hall burned on 29 February. | 29 February | 2028-02-29",
                "The hall burned on Feb. 29. | Feb. 29 | 2028-02-29"
            })
    void theOneBefore(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The hall will open on 29 February. | 29 February | 2032-02-29"})
    void theOneToCome(String sentence, String words, String days) {
        on("2029-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The hall burned on 29 February. | 29 February | 2028-02-29"})
    void todays(String sentence, String words, String days) {
        on("2028-02-29", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The hall burned on 29 February 2030. | 29 February 2030 | unknown"})
    void whereAYearIsToldThatHasNoneThereIsNone(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hall burned in late February 2028. | late February 2028 | 2028-02-18..2028-02-29",
                "The hall burned a day before 1 March 2028. | 1 March 2028 | 2028-03-01"
            })
    void anEndOfFebruaryKnowsIt(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
