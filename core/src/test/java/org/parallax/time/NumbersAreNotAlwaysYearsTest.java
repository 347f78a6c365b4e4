package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Told on 22 April 2031, a Tuesday. */
class NumbersAreNotAlwaysYearsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She saw 1900 sheep.",
                "The shaft is 1900 feet deep.",
                "They fed 2000 children.",
                "There were 1800 dead."
            })
    void countsAreNone(String sentence) {
        on("2031-04-22", sentence).hasOnly();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flight 1907 was late.",
                "The council passed Resolution 1973.",
                "They took Route 1950 home.",
                "Brel slept in Room 1984."
            })
    void norAreNames(String sentence) {
        on("2031-04-22", sentence).hasOnly();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It cost $1990.", "It cost 2,030 crowns.", "It cost €2019."})
    void norPrices(String sentence) {
        on("2031-04-22", sentence).hasOnly();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"In 2019 sales fell. | 2019 | 2019", "In 1990 prices rose. | 1990 | 1990"})
    void butAYearAtTheHeadOfASentenceIs(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"In May 20 boats sank. | May | 2030-05", "In June 12 people drowned. | June | 2030-06"})
    void andAMonthBesideACountIsNoDay(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"On March 20 boats sank. | March 20 | 2031-03-20"})
    void whileADayIsOne(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was the summer of ’98. | the summer of ’98 | 1998-06-01..1998-08-31",
                "She left in ’51. | ’51 | 1951"
            })
    void yearsInTwoDigits(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brel said: ‘20 of us stay.’"})
    void butNoneOpensAQuotation(String sentence) {
        on("2031-04-22", sentence).hasOnly();
    }
}
