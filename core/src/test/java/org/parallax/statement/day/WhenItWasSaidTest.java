package org.parallax.statement.day;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Reported;

/** The day on which words fell, among the days of what they are about. */
class WhenItWasSaidTest {

    private static final String PRINTED = "2031-05-07";

    private static Reported given(String... paragraphs) {
        return givenArticle(paragraphs)
                .publishedOn(PRINTED)
                .persons("Ada Brook", "Lew Finch")
                .organizations("Tide News", "Gray Board");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said yesterday|2031-05-06",
                "said on Tuesday|2031-05-06",
                "said Tuesday|2031-05-06",
                "said late on Tuesday|2031-05-06",
                "said on Wednesday|2031-05-07",
                "said today|2031-05-07",
                "said this morning|2031-05-07",
                "said last night|2031-05-06",
                "said on Tuesday night|2031-05-06",
                "said on 3 May|2031-05-03",
                "said on May 3|2031-05-03",
                "said on Saturday, 3 May,|2031-05-03",
                "said two days ago|2031-05-05",
                "said on Monday evening|2031-05-05"
            })
    void aTimeRightByTheCue(String words, String day) {
        given("Ada Brook " + words + " that the pier is shut.")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidOn(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tuesday, Ada Brook said the pier is shut.",
                "Ada Brook on Tuesday said the pier is shut.",
                "Ada Brook, speaking on Tuesday, said the pier is shut.",
                "In a speech on Tuesday, Ada Brook said the pier is shut.",
                "Ada Brook said in an interview on Tuesday that the pier is shut.",
                "In a statement released on Tuesday, Ada Brook said the pier is shut.",
                "In Lund on Tuesday, Ada Brook said the pier is shut.",
                "Speaking to Tide News on Tuesday, Ada Brook said the pier is shut."
            })
    void whereverItStandsInTheOutletsWords(String article) {
        given(article)
                .tagged("Ada Brook", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidOn("2031-05-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook, who took office on Tuesday, said the pier is shut.",
                "Ada Brook, who was born in 1980, said the pier is shut.",
                "Ada Brook, elected on Tuesday, said the pier is shut.",
                "Ada Brook, sworn in on Tuesday, said the pier is shut.",
                "Asked about the fire of Tuesday, Ada Brook said the pier is shut."
            })
    void aTimeOfSomethingElseIsNotIt(String article) {
        given(article)
                .tagged("Ada Brook", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasNoDayOfItsOwn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asked", "interviewed", "questioned"})
    void whoIsAskedOnADaySpeaksThen(String verb) {
        given("Ada Brook, " + verb + " on Tuesday, said the pier is shut.")
                .tagged("Ada Brook", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidOn("2031-05-06");
    }

    @Test
    void yesterdaysInterviewToldToday() {
        given("In an interview with Tide News yesterday, Ada Brook said the pier is shut. “It stays shut,” she said.")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("she", "said", "“It stays shut,”")
                .then()
                .statement("It stays shut,")
                .wasSaidOn("2031-05-06");
    }

    @Test
    void lastWeekIsTheWeekBefore() {
        given("Ada Brook said last week that the pier is shut.")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidBetween("2031-04-28", "2031-05-04");
    }

    @ParameterizedTest
    @CsvSource({"in 2019, 2019", "back in 2019, 2019", "in March 2019, 2019-03", "in April, 2031-04"})
    void aYearOrMonthBesideTheCue(String words, String time) {
        given("Ada Brook said " + words + " that the pier is shut.")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidIn(time);
    }

    @Test
    void theYearOfWhatIsSaidIsNot() {
        given("Ada Brook said on Tuesday that she was told in 2019 that the pier is shut.")
                .tagged("Ada Brook", "said", "that she was told in 2019 that the pier is shut")
                .then()
                .statement("she was told in 2019 that the pier is shut")
                .wasSaidOn("2031-05-06");
    }

    @Test
    void whatHeHadSaidBeforeIsNotOfTheDayOfTheNews() {
        given("The pier was shut on Tuesday. Ada Brook had said it was safe. Ada Brook now says it is not.")
                .tagged("Ada Brook", "had said", "it was safe")
                .tagged("Ada Brook", "now says", "it is not")
                .then()
                .statement("it was safe")
                .hasNoDay()
                .and()
                .statement("it is not")
                .wasSaidBetween("2031-05-06", "2031-05-07");
    }

    @Test
    void twoSpeakersTwoDays() {
        given("Ada Brook said on Monday the pier is shut, and Lew Finch said on Tuesday it is open.")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("Lew Finch", "said", "it is open")
                .then()
                .statement("the pier is shut")
                .wasSaidOn("2031-05-05")
                .and()
                .statement("it is open")
                .wasSaidOn("2031-05-06");
    }

    @Test
    void aDatelineIsTheDayOfTheNews() {
        given("LUND, May 6 — The pier is shut, Ada Brook said.")
                .tagged("Ada Brook", "said", "The pier is shut")
                .then()
                .statement("The pier is shut")
                .wasSaidBetween("2031-05-06", "2031-05-07");
    }

    @Test
    void hoursLaterIsTheSameDay() {
        given("Ada Brook said on Tuesday that the pier is shut.", "Hours later, Lew Finch said it is open.")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .tagged("Lew Finch", "said", "it is open")
                .then()
                .statement("the pier is shut")
                .wasSaidOn("2031-05-06");
    }

    @Test
    void theDayAfterADayIsCountedFromIt() {
        given("The pier burned on 2 May. The next day, Ada Brook said it is shut.")
                .tagged("Ada Brook", "said", "it is shut")
                .then()
                .statement("it is shut")
                .wasSaidOn("2031-05-03");
    }
}
