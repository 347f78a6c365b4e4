package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class WhatWasSaidOnADayIsOverTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her warning Monday that the pier will fall was heard. | Monday | 2031-04-21",
                "His remarks on Sunday that he may go were odd. | Sunday | 2031-04-20"
            })
    void claimsOfADay(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Velt insisted the pier will stand in a radio interview Sunday. | Sunday | 2031-04-20"})
    void whatWasToldInAnInterview(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The port will borrow more, according to a note read by the board on Friday. | Friday | 2031-04-18"
            })
    void whatIsKnownFromALetter(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"According to a note the ferries will stop on Friday. | Friday | 2031-04-25"})
    void butWhatWillBeAccordingToALetterIsToCome(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Velt will sit for a radio interview Sunday. | Sunday | 2031-04-27"})
    void norIsAnInterviewToComeOver(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
