package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 10 February 2021. */
class AMonthIsOfTheYearToldBehindTheNextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two boats were launched in May and July of 2016. | May | 2016-05",
                "Boats were launched in March, April and May 2016. | March | 2016-03",
                "Boats were launched in March, April and May 2016. | April | 2016-04",
                "They met on 5 May and on 6 July 2016. | 5 May | 2016-05-05",
                "They met on May 5 and July 6, 2016. | May 5 | 2016-05-05",
                "They met in May or June 2016. | May | 2016-05"
            })
    void whereOneYearIsToldForBoth(String sentence, String words, String range) {
        on("2021-02-10", sentence).means(words, range);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met in December and January 2016. | December | 2020-12",
                "They met in May and went home in July 2016. | May | 2020-05",
                "They met in May and July. | May | 2020-05"
            })
    void butNotWhereItIsToldOfAnother(String sentence, String words, String range) {
        on("2021-02-10", sentence).means(words, range);
    }
}
