package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class WhatSomebodyCallsForOnADayIsToComeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The guild plans a march Friday. | Friday | 2031-04-25",
                "The guild organizes another march on Sunday. | Sunday | 2031-04-27",
                "The guild is proposing a vote on Monday. | Monday | 2031-04-28"
            })
    void whatIsPlannedOrCalledFor(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Brel saw plans of a march Friday. | Friday | 2031-04-18"})
    void butPlansAreNotOnlyWhatOnePlans(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The guild, which plans a march, met on Sunday. | Sunday | 2031-04-20"})
    void norWhereAMarkParts(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
