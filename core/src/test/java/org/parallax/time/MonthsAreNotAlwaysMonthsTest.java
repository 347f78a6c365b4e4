package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Told on 22 April 2031, a Tuesday. */
class MonthsAreNotAlwaysMonthsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Hedda May's plan failed.", "Mrs May’s plan failed.", "Guild leader Nora May's plan failed."})
    void whoIsCalledMayOwnsThings(String sentence) {
        on("2031-04-22", sentence).hasOnly();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She was hurt in March’s storm. | March | 2031-03",
                "The crew lost all since January's raid. | January | 2031-01"
            })
    void butAMonthOwnsThingsToo(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brel told The Sun.", "Brel told the Sun.", "So said Lee Sun."})
    void aPaperOrAManIsNoSunday(String sentence) {
        on("2031-04-22", sentence).hasOnly();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brel sang on Sun. night. | Sun. night | 2031-04-20",
                "Brel sang on Mon. night. | Mon. night | 2031-04-21"
            })
    void butAShortWeekdayIs(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
