package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class WhatIsDueByADayIsToComeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The judge demanded the papers by Friday. | Friday | ..2031-04-25",
                "The crew promised to have the hull mended by Saturday. | Saturday | ..2031-04-26",
                "The pier stays shut until at least Sunday. | Sunday | 2031-04-27"
            })
    void whatIsAskedFor(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two hundred boats sank by Sunday. | Sunday | 2031-04-20",
                "The crew had left by Friday. | Friday | 2031-04-18"
            })
    void whatWasDoneByThenIsOver(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Sunday the water fell. | Sunday | 2031-04-20",
                "By Sunday the water will fall. | Sunday | ..2031-04-27"
            })
    void atTheHeadOfASentenceItsVerbTells(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
