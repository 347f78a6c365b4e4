package org.parallax.time;

import static org.parallax.time.Reading.eachOn;
import static org.parallax.time.Reading.on;
import static org.parallax.time.Reading.undated;

import org.junit.jupiter.api.Test;

class DaysAreCountedFromTheArticleTest {

    // 19 January 2021 is a Tuesday.
    @Test
    void weekdays() {
        eachOn(
                "2021-01-19",
                "The council met on Monday. | Monday = DATE 2021-01-18",
                "The mayor said Tuesday that it was over. | Tuesday = DATE 2021-01-19",
                "The mayor said Saturday that it was over. | Saturday = DATE 2021-01-16",
                "The council will meet on Monday. | Monday = DATE 2021-01-25",
                "The council is to meet on Thursday. | Thursday = DATE 2021-01-21",
                "They met last Friday. | last Friday = DATE 2021-01-15",
                "They will meet next Friday. | next Friday = DATE 2021-01-22",
                "They meet this Friday. | this Friday = DATE 2021-01-22",
                "The hall burned on Friday night. | Friday night = TIME 2021-01-15TNI",
                "The committee met today, Tuesday, to discuss it. | today, Tuesday = DATE 2021-01-19");
    }

    @Test
    void aWeekdayIsOfTheTenseOfWhatItGoesWith() {
        eachOn(
                "2021-01-19",
                "The bill will become law after passing on Monday. | Monday = DATE 2021-01-18",
                "The debate is expected to begin in the lower house on Wednesday, followed by the upper house on Thursday."
                        + " | Thursday = DATE 2021-01-21",
                "The mayor spoke, followed by the judge on Thursday. | Thursday = DATE 2021-01-14");
    }

    @Test
    void daysWeeksMonthsAndYears() {
        eachOn(
                "2021-01-19",
                "It rained yesterday. | yesterday = DATE 2021-01-18",
                "It will rain tomorrow. | tomorrow = DATE 2021-01-20",
                "It broke last night. | last night = TIME 2021-01-18TNI",
                "Two days ago, a truck came. | Two days ago = DATE 2021-01-17",
                "It fell last week. | last week = DATE 2021-W02",
                "It fell last month. | last month = DATE 2020-12",
                "It fell last year. | last year = DATE 2020",
                "It fell late last year. | late last year = DATE 2020",
                "It fell in early March. | early March = DATE 2020-03",
                "It opens in mid-2022. | mid-2022 = DATE 2022");
    }

    @Test
    void byTheTenseOfTheVerb() {
        eachOn(
                "2021-01-19",
                "The case is heard in March. | March = DATE 2021-03",
                "A hearing is expected in December. | December = DATE 2021-12",
                "It was to be heard by the court, which met on Friday. | Friday = DATE 2021-01-15",
                "The town won't pay on Friday. | Friday = DATE 2021-01-22",
                "Ten members had paid by Monday. | Monday = DATE 2021-01-18",
                "They must pay by Monday. | Monday = DATE 2021-01-25",
                "They looked for a way around Monday's ruling. | Monday = DATE 2021-01-18");
    }

    @Test
    void asRangesThatSayWhy() {
        on("2021-01-19", "The council met on Monday.")
                .means("Monday", "2021-01-18")
                .rule("Monday", "weekday")
                .why("Monday", "'Monday', the last one up to the article's date 2021-01-19");
        on("2021-01-19", "It fell last week.").means("last week", "2021-01-11..2021-01-17");
        on("2021-01-19", "It fell last month.").means("last month", "2020-12");
        on("2021-01-19", "It fell in early March.").means("early March", "2020-03-01..2020-03-13");
    }

    @Test
    void exceptWhereTheArticleHasNoDate() {
        undated("The council met on Monday.")
                .has("Monday = DATE XXXX-WXX-1")
                .means("Monday", "unknown")
                .why("Monday", "'Monday', the article has no date");
        undated("It rained yesterday.").has("yesterday = DATE PAST_REF").means("yesterday", "unknown");
        undated("It fell on 3 May.").has("3 May = DATE XXXX-05-03").means("3 May", "unknown");
        undated("It fell on 3 May 2019.").means("3 May 2019", "2019-05-03");
    }

    @Test
    void asARangeWhereTheArticleHasOne() {
        Reading.between("2021-03-10", "2021-03-12", "The council met on Monday. It will meet on 3 April.")
                .means("Monday", "2021-03-08")
                .means("3 April", "2021-04-03")
                .basis("Monday", DateRange.Basis.INFERRED);
        Reading.between("2021-03-14", "2021-03-16", "The council met on Monday.")
                .means("Monday", "2021-03-08..2021-03-15");
    }

    @Test
    void andDeadlinesHaveALastDayOnly() {
        on("2021-01-19", "The troops are to leave by the end of 2021.")
                .means("the end of 2021", "..2021-12-31")
                .rule("the end of 2021", "end, as a deadline");
        on("2021-01-19", "The bill must be paid by Friday.").means("Friday", "..2021-01-22");
    }

    @Test
    void andNowIsNotADay() {
        on("2021-01-19", "The hall is now closed; it was recently sold.")
                .hasOnly("now = DATE PRESENT_REF", "recently = DATE PAST_REF");
    }

    @Test
    void lastMondayIsNotTheDayBeforeYesterday() {
        eachOn(
                "2021-01-20",
                "They met last Monday. | last Monday = DATE 2021-01-11",
                "They met last Friday. | last Friday = DATE 2021-01-15",
                "They met on Monday. | Monday = DATE 2021-01-18");
        on("2021-01-18", "They met last Friday.").has("last Friday = DATE 2021-01-15");
        on("2021-01-24", "They met last Friday.").has("last Friday = DATE 2021-01-22");
    }

    @Test
    void aWeekdayOfANameIsKnownOnItAndBesideItsDate() {
        on("2021-01-19", "She won on Super Tuesday.").has("Super Tuesday = DATE 2021-01-19");
        on("2021-01-20", "She won on Super Tuesday.").has("Super Tuesday = DATE 2021-01-19");
        on("2021-01-22", "She won on Super Tuesday.").means("Super Tuesday", "unknown");
        on("2021-01-20", "Ten towns vote on March 2, known as Super Tuesday.").has("Super Tuesday = DATE 2021-03-02");
    }

    @Test
    void midnightBlueIsNoHour() {
        on("2021-01-19", "She drove a midnight blue car.").hasOnly();
        on("2021-01-19", "The law takes effect at midnight.").has("midnight = TIME 2021-01-19T24:00");
    }
}
