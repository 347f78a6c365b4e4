package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class HoursOfPartsOfADayAreReadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hall opened at 5 o'clock in the afternoon. | 5 o'clock in the afternoon = TIME 2031-04-22T17:00",
                "The hall opened at 7:30 in the evening. | 7:30 in the evening = TIME 2031-04-22T19:30",
                "The hall opened at 6:15 on Monday evening. | 6:15 on Monday evening = TIME 2031-04-21T18:15",
                "The hall opened at 3:20 this afternoon. | 3:20 this afternoon = TIME 2031-04-22T15:20"
            })
    void afterNoonAndInTheEvening(String sentence, String expression) {
        on("2031-04-22", sentence).has(expression);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hall opened at 9:30 in the morning. | 9:30 in the morning = TIME 2031-04-22T09:30",
                "The hall opened at 8:15 on Monday morning. | 8:15 on Monday morning = TIME 2031-04-21T08:15"
            })
    void beforeNoon(String sentence, String expression) {
        on("2031-04-22", sentence).has(expression);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hall burned at 11 o'clock at night. | 11 o'clock at night = TIME 2031-04-22T23:00",
                "The hall burned at 2 o'clock at night. | 2 o'clock at night = TIME 2031-04-22T02:00",
                "The hall burned at 12 o'clock at night. | 12 o'clock at night = TIME 2031-04-22T24:00"
            })
    void atNightBeforeAndAfterMidnight(String sentence, String expression) {
        on("2031-04-22", sentence).has(expression);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hall opened at 12 o'clock in the afternoon. | 12 o'clock in the afternoon = TIME 2031-04-22T12:00",
                "The hall opened at 17:30 in the afternoon. | 17:30 in the afternoon = TIME 2031-04-22T17:30",
                "The hall opened at 5 p.m. in the afternoon. | 5 p.m. in the afternoon = TIME 2031-04-22T17:00"
            })
    void anHourThatIsTwelveOrMoreStays(String sentence, String expression) {
        on("2031-04-22", sentence).has(expression);
    }
}
