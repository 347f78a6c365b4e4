package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 19 January 2021. */
class WhatBeganInAMonthMayBeOverTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The port raised its fees, starting in December. | December | 2020-12",
                "The port raised its fees beginning in February. | February | 2021-02"
            })
    void whatWasSetIsOfTheNearestSuchMonth(String sentence, String words, String days) {
        on("2021-01-19", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The port will raise its fees, starting in December. | December | 2021-12",
                "The port wants to raise its fees, starting in October. | October | 2021-10"
            })
    void whatIsToBeSetIsToCome(String sentence, String words, String days) {
        on("2021-01-19", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Starting in August, the port sold its boats. | August | 2020-08"})
    void aSentenceThatBeginsWithItIsOfItsVerb(String sentence, String words, String days) {
        on("2021-01-19", sentence).means(words, days);
    }
}
