package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Told on 22 April 2031, a Tuesday. */
class DecadesAreReadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill was built in the 1950s. | the 1950s | 1950-01-01..1959-12-31",
                "The mill was built in the ’60s. | the ’60s | 1960-01-01..1969-12-31",
                "The mill was built in the fifties. | the fifties | 1950-01-01..1959-12-31"
            })
    void inDigitsAndWords(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The mill was built in the thirties. | the thirties | 1930-01-01..1939-12-31"})
    void inWordsOfTheLastCentury(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The mill was built in the late 1950s. | the late 1950s | 1956-01-01..1959-12-31"})
    void inParts(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brel, in her 30s, sings.",
                "Brel, a man in his late forties, sings.",
                "They sang in their mid-50s."
            })
    void butNoAges(String sentence) {
        on("2031-04-22", sentence).hasOnly();
    }
}
