package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class WhoStandsForElectionInAMonthIsYetToBeElectedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velt is seeking a second term in November. | November | 2031-11",
                "Brel is up for a vote of the guild in October. | October | 2031-10"
            })
    void whoRuns(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velt was seeking a second term in November. | November | 2030-11",
                "After running in November, Velt left. | November | 2030-11"
            })
    void butNotWhoRan(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Velt is running; she lost in November. | November | 2030-11"})
    void norWhereAMarkParts(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
