package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a preposition makes of a date, and how the rule says so. Told on 22 April 2031, a Tuesday. */
class BoundaryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brel must pay by 5 May. | 5 May | ..2031-05-05",
                "Brel must pay no later than 5 May. | 5 May | ..2031-05-05",
                "Brel must pay by the end of May. | the end of May | ..2031-05-31",
                "Brel must pay by 2033. | 2033 | ..2033"
            })
    void aDeadlineHasALastDayOnly(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brel has sung since 2019. | 2019 | year, as a beginning",
                "Brel sings from Friday. | Friday | weekday, as a beginning",
                "Brel will sing, starting Friday. | Friday | weekday, as a beginning",
                "Brel sings until Friday. | Friday | weekday, as an end",
                "Brel sings until at least Friday. | Friday | weekday, as an end",
                "Brel sang before 5 May 2030. | 5 May 2030 | day, month and year, as an end",
                "Brel must pay by Friday. | Friday | weekday, as a deadline",
                "Brel must pay within two weeks. | two weeks | so long, as a deadline"
            })
    void theRuleSaysWhatTheDateIs(String sentence, String words, String rule) {
        on("2031-04-22", sentence).rule(words, rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Brel sang on Friday. | Friday | weekday", "Ten had paid by Friday. | Friday | weekday"})
    void otherwiseItIsADay(String sentence, String words, String rule) {
        on("2031-04-22", sentence).rule(words, rule);
    }
}
