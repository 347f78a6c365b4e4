package org.parallax.time;

import static org.parallax.time.Reading.eachOn;
import static org.parallax.time.Reading.on;

import org.junit.jupiter.api.Test;

/** Clock times and parts of a day. */
class TimesOfDayAreReadTest {

    // 19 January 2021 is a Tuesday.
    @Test
    void partsOfADay() {
        eachOn(
                "2021-01-19",
                "It rained this morning. | this morning = TIME 2021-01-19TMO",
                "It will rain tonight. | tonight = TIME 2021-01-19TNI",
                "It rained yesterday evening. | yesterday evening = TIME 2021-01-18TEV",
                "It rained early Monday morning. | early Monday morning = TIME 2021-01-18TMO",
                "It rained on Monday afternoon. | Monday afternoon = TIME 2021-01-18TAF",
                "It rained early on Sunday. | Sunday = DATE 2021-01-17");
    }

    @Test
    void clockTimesWithADay() {
        eachOn(
                "2021-01-19",
                "The train left at 9:40 p.m. on Sunday. | 9:40 p.m. on Sunday = TIME 2021-01-17T21:40",
                "The train left at midnight. | midnight = TIME 2021-01-19T24:00",
                "The train left on 5 January 2020 at 16:30. | 5 January 2020 at 16:30 = TIME 2020-01-05T16:30");
    }

    @Test
    void hoursOfTheDayFromTwelve() {
        eachOn(
                "2021-01-19",
                "It began at 12 p.m. sharp. | 12 p.m. = TIME 2021-01-19T12:00",
                "It began at 12 a.m. sharp. | 12 a.m. = TIME 2021-01-19T00:00",
                "It began at 11:59 pm sharp. | 11:59 pm = TIME 2021-01-19T23:59");
    }

    @Test
    void scoresRatiosAndVersesAreNoTimes() {
        on("2021-01-19", "They won 3:2, at odds of 10:1, as Mark 4:12 has it.").hasOnly();
    }
}
