package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 24 April 2031, a Thursday. */
class WhatWasThisWeekWasByNowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier fell this week. | this week | 2031-04-20..2031-04-24",
                "The pier had fallen earlier this week. | this week | 2031-04-20..2031-04-24"
            })
    void whatWas(String sentence, String words, String days) {
        on("2031-04-24", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The pier will fall this week. | this week | 2031-04-24..2031-04-27"})
    void whatWillBe(String sentence, String words, String days) {
        on("2031-04-24", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A quiet harbour this week | this week | 2031-04-20..2031-04-27"})
    void whatNoVerbTells(String sentence, String words, String days) {
        on("2031-04-24", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier fell last week. | last week | 2031-04-14..2031-04-20",
                "The pier will fall next week. | next week | 2031-04-28..2031-05-04"
            })
    void butOtherWeeksAreWhole(String sentence, String words, String days) {
        on("2031-04-24", sentence).means(words, days);
    }
}
