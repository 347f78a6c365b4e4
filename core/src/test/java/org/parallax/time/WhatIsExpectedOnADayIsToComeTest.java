package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class WhatIsExpectedOnADayIsToComeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crew left before the expected landing of the boats on Friday. | Friday | 2031-04-25",
                "Brel praised her upcoming speech on Sunday. | Sunday | 2031-04-27",
                "They quarrelled over the looming vote in June. | June | 2031-06"
            })
    void whateverTheVerb(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The expected vote was lost on Friday. | Friday | 2031-04-18",
                "They feared the expected storm; on Friday it turned. | Friday | 2031-04-18"
            })
    void butAVerbOrAMarkBetweenEndsThePhrase(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The crew won as expected on Friday. | Friday | 2031-04-18"})
    void norIsWhatSomebodyExpected(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
