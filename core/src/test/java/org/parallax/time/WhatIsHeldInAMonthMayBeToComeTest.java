package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 20 August 2031. */
class WhatIsHeldInAMonthMayBeToComeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brel said the November election decided all. | November | 2031-11",
                "Velt feared the referendum in October. | October | 2031-10",
                "Entering the last contests in October, Velt had led for a year. | October | 2031-10",
                "Velt lost the primary in May. | May | 2031-05"
            })
    void inTheNearestSuchMonth(String sentence, String words, String days) {
        on("2031-08-20", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brel lost her boat in November. | November | 2030-11",
                "The November storm took her boat. | November | 2030-11"
            })
    void butWhatIsNotSetBeforehandWas(String sentence, String words, String days) {
        on("2031-08-20", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Brel left in November; the election was held later. | November | 2030-11"})
    void norBeyondAMark(String sentence, String words, String days) {
        on("2031-08-20", sentence).means(words, days);
    }
}
