package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Told on 22 April 2031, a Tuesday. */
class HoursAndHalvesAreCountedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crew left 24 hours ago. | 24 hours ago | 2031-04-21",
                "The crew left 72 hours ago. | 72 hours ago | 2031-04-19",
                "The crew left two hours ago. | two hours ago | 2031-04-22",
                "It was lost in the last 48 hours. | the last 48 hours | 2031-04-20..2031-04-22",
                "It is due in the next 72 hours. | the next 72 hours | 2031-04-22..2031-04-25",
                "It is due in the next six hours. | the next six hours | 2031-04-22..2031-04-23"
            })
    void hoursThatAreDays(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crew left a year and a half ago. | a year and a half ago | 2029-10",
                "The crew left half a year ago. | half a year ago | 2030-10",
                "The crew left half an hour ago. | half an hour ago | 2031-04-22",
                "The crew left half a century ago. | half a century ago | 1981",
                "The crew left a decade and a half ago. | a decade and a half ago | 2016"
            })
    void halvesOfWhatIsLong(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The crew left a month and a half ago. | a month and a half ago | unknown"})
    void ofAMonthAndAHalfNobodyCountsTheDays(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The war took a year and a half. | a year and a half = DURATION P1.5Y",
                "The war took three weeks and a half. | three weeks and a half = DURATION P3.5W",
                "The walk took half a day. | half a day = DURATION P0.5D"
            })
    void lengthsWithAHalf(String sentence, String expression) {
        on("2031-04-22", sentence).has(expression);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crew left a dozen years ago. | a dozen years ago = DATE 2019",
                "The war took two dozen weeks. | two dozen weeks = DURATION P24W"
            })
    void dozens(String sentence, String expression) {
        on("2031-04-22", sentence).has(expression);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"For two years the old pier was shut. | two years = DURATION P2Y"})
    void aLengthBeforeSomethingOldIsNoAge(String sentence, String expression) {
        on("2031-04-22", sentence).has(expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brel, two years old, sang.", "A two-year-old sang.", "The six-month-old pier fell."})
    void anAgeIsNoLength(String sentence) {
        on("2031-04-22", sentence).hasOnly();
    }
}
