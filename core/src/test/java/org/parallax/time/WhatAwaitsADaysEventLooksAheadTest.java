package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class WhatAwaitsADaysEventLooksAheadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour was swept ahead of Thursday's race. | Thursday | 2031-04-24",
                "The choir sang on the eve of Friday’s vote. | Friday | 2031-04-25",
                "The crew trained in advance of the race on Saturday. | Saturday | 2031-04-26"
            })
    void aheadOfIt(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crew is bracing for Sunday's storm. | Sunday | 2031-04-27",
                "The crew drew up plans for a race on Sunday. | Sunday | 2031-04-27",
                "The judge has moved the hearing, now set for Thursday. | Thursday | 2031-04-24"
            })
    void preparingForIt(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The harbour was swept ahead of Monday's race. | Monday | 2031-04-21"})
    void butYesterdaysWasThen(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crew will appeal Friday's ruling. | Friday | 2031-04-18",
                "Velt will answer Sunday’s letter. | Sunday | 2031-04-20"
            })
    void whatADayOwnsHappened(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crew will rebuild what was lost in June's fire. | June | 2030-06",
                "The crew hopes to win June's race. | June | 2031-06"
            })
    void andWhatAMonthOwnsOnlyWhereItHappens(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
