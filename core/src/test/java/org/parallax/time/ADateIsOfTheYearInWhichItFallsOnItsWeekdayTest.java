package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. 3 May was a Friday in 2030 and will be a Saturday in 2031. */
class ADateIsOfTheYearInWhichItFallsOnItsWeekdayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hall burned on Friday, 3 May. | Friday, 3 May | 2030-05-03",
                "The hall burned on Friday, May 3. | Friday, May 3 | 2030-05-03",
                "The hall will open on Saturday, 3 May. | Saturday, 3 May | 2031-05-03",
                "The hall will open on Monday, May 3. | Monday, May 3 | 2032-05-03"
            })
    void theYearNearestToTheArticle(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The hall will open on Wednesday, 3 May. | Wednesday, 3 May | 2031-05-03"})
    void butADateThatFallsOnItInNoYearNearStays(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hall burned on Monday, 3 May 2030. | Monday, 3 May 2030 | 2030-05-03",
                "The hall burned on Monday, 3 May last year. | Monday, 3 May last year | 2030-05-03"
            })
    void andAYearThatIsToldIsBelieved(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The hall burned on Tuesday, 29 February. | Tuesday, 29 February | 2028-02-29"})
    void whileTheLeapDayIsOnlyOfALeapYear(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
