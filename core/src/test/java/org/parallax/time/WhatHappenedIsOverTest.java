package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class WhatHappenedIsOverTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The raid on Friday will be looked into. | Friday | 2031-04-18",
                "Her defeat Sunday will cost her the seat. | Sunday | 2031-04-20",
                "The June fire will be looked into. | June | 2030-06"
            })
    void whateverIsToComeOfIt(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A win on Sunday would save her seat. | Sunday | 2031-04-27",
                "Victory on Sunday would save her seat. | Sunday | 2031-04-27"
            })
    void butWhatNobodyKnowsOfIsHopedFor(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The race on Friday will be short. | Friday | 2031-04-25"})
    void norWhatIsArrangedHappened(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
