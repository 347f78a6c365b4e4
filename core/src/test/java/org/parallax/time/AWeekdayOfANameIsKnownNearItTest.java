package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class AWeekdayOfANameIsKnownNearItTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brel won on Super Tuesday. | Super Tuesday | 2031-04-22",
                "Banks fell on Black Monday. | Black Monday | 2031-04-21"
            })
    void onTheDayItselfAndTheDayAfter(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ten ports vote on 4 March 2031, known as Super Tuesday. | Super Tuesday | 2031-03-04",
                "On 19 October 1987, or Black Monday, banks fell. | Black Monday | 1987-10-19"
            })
    void besideTheDateThatItExplains(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Ten ports vote on 5 March 2031, known as Super Tuesday. | Super Tuesday | 2031-04-22"})
    void butNotBesideADateOnAnotherWeekday(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Banks fell on Black Thursday. | Black Thursday | unknown",
                "A crowd died on Bloody Sunday. | Bloody Sunday | unknown"
            })
    void norDaysLater(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Shops were full on Black Friday. | Black Friday | 2030-11-29"})
    void whileBlackFridayIsOfEveryYear(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
