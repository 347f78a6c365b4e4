package org.parallax.time;

import static org.parallax.time.Reading.eachOn;
import static org.parallax.time.Reading.on;
import static org.parallax.time.Reading.undated;

import org.junit.jupiter.api.Test;

/** Weeks, months, quarters, seasons and parts of them; values as TIMEX3 writes them, days as the calendar has them. */
class StretchesOfTheYearAreReadTest {

    // 19 January 2021 is a Tuesday, in the third ISO week of its year.
    @Test
    void weeksAndWeekends() {
        eachOn(
                "2021-01-19",
                "It fell this week. | this week = DATE 2021-W03",
                "It will open next week. | next week = DATE 2021-W04",
                "They met last weekend. | last weekend = DATE 2021-W02-WE");
        on("2021-01-19", "It will open next week.").means("next week", "2021-01-25..2021-01-31");
        on("2021-01-19", "They met last weekend.").means("last weekend", "2021-01-16..2021-01-17");
    }

    @Test
    void theFirstIsoWeekMayBeginInDecember() {
        on("2026-01-07", "It fell last week.")
                .has("last week = DATE 2026-W01")
                .means("last week", "2025-12-29..2026-01-04");
    }

    @Test
    void theWeekendIsTheOneThatTheVerbLooksTo() {
        on("2021-01-19", "The crowd came at the weekend.")
                .has("the weekend = DATE 2021-W02-WE")
                .means("the weekend", "2021-01-16..2021-01-17");
        on("2021-01-19", "The crowd will come at the weekend.").means("the weekend", "2021-01-23..2021-01-24");
    }

    @Test
    void quarters() {
        eachOn(
                "2021-01-19",
                "Sales fell last quarter. | last quarter = DATE 2020-Q4",
                "Sales may rise this quarter. | this quarter = DATE 2021-Q1",
                "Sales will rise next quarter. | next quarter = DATE 2021-Q2");
        on("2021-01-19", "Sales rose in the third quarter of 2019.")
                .means("the third quarter of 2019", "2019-07-01..2019-09-30");
    }

    @Test
    void halvesOfAYear() {
        on("2021-01-19", "Rents rose in the first half of 2019.")
                .has("the first half of 2019 = DATE 2019-H1")
                .means("the first half of 2019", "2019-01-01..2019-06-30");
        on("2021-01-19", "Rents fell in the second half of 2019.")
                .means("the second half of 2019", "2019-07-01..2019-12-31");
    }

    @Test
    void seasonsOfTheNorth() {
        on("2021-01-19", "It opened in the summer of 2018.")
                .has("the summer of 2018 = DATE 2018-SU")
                .means("the summer of 2018", "2018-06-01..2018-08-31");
        on("2021-01-19", "It opened last summer.").has("last summer = DATE 2020-SU");
        on("2021-01-19", "It will open next spring.").has("next spring = DATE 2021-SP");
    }

    @Test
    void theWinterOfAYearIsAtEitherEndOfIt() {
        on("2021-01-19", "The shop shut in the winter of 2018.")
                .has("the winter of 2018 = DATE 2018-WI")
                .means("the winter of 2018", "2017-12-01..2019-02-28");
    }

    @Test
    void wordsThatAreSeasonsOnlySometimes() {
        on("2021-01-19", "Rents fall and they drank from the spring of clear water; prices spring back.")
                .hasOnly();
    }

    @Test
    void decadesAndCenturies() {
        on("2021-01-19", "The mill was built in the 1870s.")
                .has("the 1870s = DATE 187")
                .means("the 1870s", "1870-01-01..1879-12-31");
        on("2021-01-19", "The wall is of the 14th century.").has("the 14th century = DATE 13");
    }

    @Test
    void partsOfAStretch() {
        on("2021-01-19", "They met in late March 2019.")
                .has("late March 2019 = DATE 2019-03")
                .means("late March 2019", "2019-03-19..2019-03-31");
        on("2021-01-19", "They met at the beginning of 2019.").has("the beginning of 2019 = DATE 2019");
        on("2021-01-19", "The pit closed at the end of 2019.").means("the end of 2019", "2019-11-30..2019-12-31");
    }

    @Test
    void theEndOfAWeekLongFairIsNoEndOfTheWeek() {
        on("2021-01-19", "They spoke at the end of the week-long fair.").hasOnly();
        on("2021-01-19", "They spoke at the end of the week - or later.")
                .means("the end of the week", "2021-01-22..2021-01-24");
    }

    @Test
    void laterThisWeekBeginsWithTheArticle() {
        on("2021-01-19", "The council will vote later this week.").means("later this week", "2021-01-19..2021-01-24");
    }

    @Test
    void withoutADateOfTheArticleTheyStayRelative() {
        undated("It fell last week.").means("last week", "unknown");
        undated("Sales rose in the third quarter of 2019.")
                .means("the third quarter of 2019", "2019-07-01..2019-09-30");
    }

    @Test
    void whatWasThisWeekWasSinceSundayAndByNow() {
        on("2021-01-21", "It fell this week.")
                .has("this week = DATE 2021-W03")
                .means("this week", "2021-01-17..2021-01-21");
        on("2021-01-21", "It will open this week.").means("this week", "2021-01-21..2021-01-24");
        on("2021-01-21", "Earlier this week the mayor will have laughed.").means("this week", "2021-01-17..2021-01-21");
        on("2021-01-21", "This week's fair is small.").means("This week", "2021-01-17..2021-01-24");
    }

    @Test
    void onASundayOrMondayThisWeekIsTheOneThatEnds() {
        on("2021-01-18", "It fell this week.").means("this week", "2021-01-12..2021-01-18");
        on("2021-01-24", "It fell this week.").means("this week", "2021-01-18..2021-01-24");
        on("2021-01-24", "It will open this week.").means("this week", "2021-01-24..2021-01-30");
    }

    @Test
    void thisWeekendIsPastWhereTheVerbIs() {
        on("2021-01-19", "They met this weekend.")
                .has("this weekend = DATE 2021-W03-WE")
                .means("this weekend", "2021-01-16..2021-01-17");
        on("2021-01-19", "They will meet this weekend.").means("this weekend", "2021-01-23..2021-01-24");
        on("2021-01-23", "They met this weekend.").means("this weekend", "2021-01-23..2021-01-24");
    }

    @Test
    void whatWasEarlierThisYearWasByNow() {
        on("2021-11-19", "It fell earlier this year.")
                .has("earlier this year = DATE 2021")
                .means("earlier this year", "2021-01-01..2021-10-19");
        on("2021-11-19", "It fell earlier this month.").means("earlier this month", "2021-11-01..2021-11-13");
        on("2021-11-29", "It fell earlier this month.").means("earlier this month", "2021-11-01..2021-11-22");
        on("2021-11-05", "It fell earlier this month.").means("earlier this month", "2021-11-01..2021-11-05");
        on("2021-11-19", "It fell on 9 May, after a fire earlier that month.")
                .means("earlier that month", "2021-05-01..2021-05-09");
    }

    @Test
    void aMonthThatAMarchOrAVerbIsNamedLikeIsNone() {
        on("2021-01-19", "She was at the March on Newtown.").hasOnly();
        on("2021-11-19", "The books were open between May and July.").has("May = DATE 2021-05", "July = DATE 2021-07");
    }
}
