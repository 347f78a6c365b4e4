package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class WhatIsOnADayIsToComeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The vote is Friday. | Friday | 2031-04-25",
                "The polls are on Sunday. | Sunday | 2031-04-27",
                "The lease ends on Friday. | Friday | 2031-04-25",
                "The permit expires Thursday. | Thursday | 2031-04-24",
                "The council meets on Monday. | Monday | 2031-04-28",
                "The ferry leaves on Saturday. | Saturday | 2031-04-26"
            })
    void whatIsOnTheCalendar(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velt is leaving on Friday. | Friday | 2031-04-25",
                "The crew are holding a fair on Saturday. | Saturday | 2031-04-26"
            })
    void whatIsBeingDoneOnADay(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velt is recovering from a fall on Friday. | Friday | 2031-04-18",
                "The board is mourning a boy found on Sunday. | Sunday | 2031-04-20",
                "The board is examining the fire on Saturday. | Saturday | 2031-04-19"
            })
    void butNotWhatStandsBehindWhatIsBeingDone(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The vote was Friday. | Friday | 2031-04-18", "The lease ended on Friday. | Friday | 2031-04-18"})
    void norWhatWas(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The book that opens May Velt is long; she read it in March. | March | 2031-03"})
    void norAMonth(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"He wants the keys before the shops open on Monday. | Monday | 2031-04-28"})
    void whatOpensBeforeSomethingElse(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
