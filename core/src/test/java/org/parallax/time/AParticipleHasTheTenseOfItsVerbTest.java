package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class AParticipleHasTheTenseOfItsVerbTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brel left the hall, saying on Monday that the roof will be mended. | Monday | 2031-04-21",
                "Brel left the hall, calling Sunday for a ban that will end in June. | Sunday | 2031-04-20"
            })
    void theDayOfAParticipleIsOverWhereItsVerbIs(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Brel will leave the hall, ending on Monday what she began. | Monday | 2031-04-28"})
    void andToComeWhereItsVerbLooksAhead(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As the talks will go on, Sterling on Friday said no. | Friday | 2031-04-18",
                "While the board will meet again, Harding on Monday left it. | Monday | 2031-04-21"
            })
    void butANameThatEndsSoIsNoParticiple(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The crew will begin sailing on Friday. | Friday | 2031-04-25"})
    void norIsAVerbWithoutAMarkBefore(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
