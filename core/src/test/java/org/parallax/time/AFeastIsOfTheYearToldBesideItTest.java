package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 19 January 2021. */
class AFeastIsOfTheYearToldBesideItTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three years ago, the choir sang on Christmas Eve. | Christmas Eve | 2018-12-24",
                "The choir that was founded in 2009 sang on Halloween. | Halloween | 2009-10-31",
                "In 2015, the pier burned on Good Friday. | Good Friday | 2015-04-03",
                "The pier burned in 2016, on Boxing Day. | Boxing Day | 2016-12-26"
            })
    void ofTheOnlyYearOfTheSentence(String sentence, String words, String days) {
        on("2021-01-19", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The choir, founded in 2009 and dissolved in 2014, sang on Halloween. | Halloween | 2020-10-31"})
    void butNotWhereTwoYearsAreTold(String sentence, String words, String days) {
        on("2021-01-19", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"After the fire of 2009 the choir will sing on Halloween. | Halloween | 2021-10-31"})
    void norWhereTheFeastIsToCome(String sentence, String words, String days) {
        on("2021-01-19", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "After the fire of 2009 the choir sang last Christmas. | last Christmas | 2020-12-25",
                "After the fire of 2009 the choir sang at Easter 2012. | Easter 2012 | 2012-04-08"
            })
    void norWhereItSaysItselfWhich(String sentence, String words, String days) {
        on("2021-01-19", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"In 2009 the choir, which met on Monday, was small. | Monday | 2021-01-18"})
    void norForADayThatIsNoFeast(String sentence, String words, String days) {
        on("2021-01-19", sentence).means(words, days);
    }
}
