package org.parallax.time;

import static org.parallax.time.Reading.eachOn;
import static org.parallax.time.Reading.on;

import org.junit.jupiter.api.Test;

/** Feasts with one date a year; those of a year are checked against an almanac. */
class FeastsAreReadTest {

    @Test
    void easterMoves() {
        eachOn(
                "2021-01-19",
                "They met at Easter 2008. | Easter 2008 = DATE 2008-03-23",
                "They met at Easter 2011. | Easter 2011 = DATE 2011-04-24",
                "They met at Easter 2020. | Easter 2020 = DATE 2020-04-12",
                "They met at Easter 2038. | Easter 2038 = DATE 2038-04-25");
        on("2021-01-19", "They met on Easter Monday 2020.").has("Easter Monday 2020 = DATE 2020-04-13");
    }

    @Test
    void americanHolidaysFallOnTheirWeekday() {
        eachOn(
                "2021-01-19",
                "They met on Thanksgiving 2019. | Thanksgiving 2019 = DATE 2019-11-28",
                "They met on Labor Day 2019. | Labor Day 2019 = DATE 2019-09-02",
                "They met on Memorial Day 2019. | Memorial Day 2019 = DATE 2019-05-27");
    }

    @Test
    void withoutAYearByTheVerb() {
        eachOn(
                "2021-01-19",
                "The shop burned on New Year's Eve. | New Year's Eve = DATE 2020-12-31",
                "The shop will open on Valentine's Day. | Valentine's Day = DATE 2021-02-14",
                "The shop opened on Halloween. | Halloween = DATE 2020-10-31");
    }

    @Test
    void weekdaysOfANameHaveTheirDate() {
        eachOn(
                "2021-12-19",
                "They met on Black Friday. | Black Friday = DATE 2021-11-26",
                "They met on Cyber Monday. | Cyber Monday = DATE 2021-11-29",
                "They met on Giving Tuesday. | Giving Tuesday = DATE 2021-11-30",
                "They met on Shrove Tuesday 2021. | Shrove Tuesday 2021 = DATE 2021-02-16",
                "They met on Ash Wednesday 2021. | Ash Wednesday 2021 = DATE 2021-02-17",
                "They met on Palm Sunday 2021. | Palm Sunday 2021 = DATE 2021-03-28",
                "They met on Maundy Thursday 2021. | Maundy Thursday 2021 = DATE 2021-04-01",
                "They met on Whit Sunday 2021. | Whit Sunday 2021 = DATE 2021-05-23",
                "They met on Whit Monday 2021. | Whit Monday 2021 = DATE 2021-05-24");
    }
}
