package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class WhatIsOverIsNotToComeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fair will open on Friday. Two days later Brel was gone. | Two days later | unknown",
                "The fair will open on Friday. The hall closed at 9:30 p.m. to all. | 9:30 p.m. | unknown"
            })
    void whatIsToldAsPastIsNotAfterTheArticle(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The fair will open on Friday. Two days later Brel will go. | Two days later | 2031-04-27"})
    void butWhatIsToComeMayBe(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Brel left on Monday, at 9:30 p.m. or so. | Monday, at 9:30 p.m. | 2031-04-21"})
    void andADayOfItsOwnSentenceCounts(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
