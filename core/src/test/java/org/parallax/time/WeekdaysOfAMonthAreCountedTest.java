package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class WeekdaysOfAMonthAreCountedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fair was held on the first Monday of March 2030. | the first Monday of March 2030 | 2030-03-04",
                "The fair will be held on the second Sunday in June. | the second Sunday in June | 2031-06-08",
                "The fair will be held on the third Thursday of next month. | the third Thursday of next month | 2031-05-15"
            })
    void fromItsBeginning(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fair was held on the last Friday of March. | the last Friday of March | 2031-03-28",
                "The fair will be held on the last Saturday in February 2032. | the last Saturday in February 2032 | 2032-02-28"
            })
    void orFromItsEnd(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The fair was held last Friday. | last Friday | 2031-04-18"})
    void whileLastFridayAloneIsCountedFromTheArticle(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
