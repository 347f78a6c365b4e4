package org.parallax.statement.day;

import static org.parallax.statement.Reported.givenArticle;
import static org.parallax.statement.day.OccasionsOfThePastTest.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that stands in the sentence, far from the cue. 4 May 2021 is a Tuesday. */
class TimesInTheSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old keeper of the slip was expected to come to the town with his dog, but on Saturday, Ada Brook said the slip was shut.",
                "The rowers and their friends pulled at the oars all the way around the bay during Saturday's harbour debate, when Ada Brook said the slip was shut.",
                "The days before the boats came in had been a nightmare for all of them Speaking to rowers on Saturday Ada Brook said the slip was shut.",
                "In a Saturday town hall near the gate, Ada Brook said the slip was shut."
            })
    void beforeTheSpeaker(String sentence) {
        given(sentence)
                .tagged("Ada Brook", "said", "the slip was shut")
                .then()
                .statement("the slip was shut")
                .wasSaidOn("2021-05-01");
    }

    @Test
    void whoActsOnADaySpeaksThen() {
        given(
                        "Finally, with the fair near, the mayor Ada Brook on Saturday stepped in: If the rowers stayed, Ada Brook wrote, the slip was theirs.")
                .tagged("Ada Brook", "wrote", "the slip was theirs")
                .then()
                .statement("the slip was theirs")
                .wasSaidOn("2021-05-01")
                .dayDecidedBy("WhoActsOnADaySpeaksThen");
    }

    @Test
    void whoWasSpokenOfOnADayDoesNot() {
        given(
                        "Finally, with the fair near, the mayor Lew Finch on Saturday stepped in: If the rowers stayed, Ada Brook wrote, the slip was theirs.")
                .tagged("Ada Brook", "wrote", "the slip was theirs")
                .then()
                .statement("the slip was theirs")
                .hasNoDayOfItsOwn();
    }

    @Test
    void aPieceIsOfTheDayOnWhichItAppeared() {
        given("A Tide News article published Saturday found no trace of the boat.")
                .organizations("Tide News")
                .tagged("A Tide News article published Saturday", "found", "no trace of the boat")
                .then()
                .statement("no trace of the boat")
                .wasSaidOn("2021-05-01");
    }

    @Test
    void aDayBehindWhatIsCalledSomething() {
        given("Ada Brook called that report Saturday a “fable”.")
                .tagged("Ada Brook", "called", "that report Saturday a “fable”")
                .then()
                .statement("report Saturday a “fable”")
                .wasSaidOn("2021-05-01");
    }

    @Test
    void theDayOfAReportThatIsCalledSomethingIsNot() {
        given("Ada Brook called the report of Saturday a “fable”.")
                .tagged("Ada Brook", "called", "the report of Saturday a “fable”")
                .then()
                .statement("the report of Saturday a “fable”")
                .wasSaidBetween("2021-05-03", "2021-05-04");
    }

    @Test
    void aBookIsOfTheYearThatSaysWhichItIs() {
        given("Ada Brook wrote in her 1990 memoir that the slip was hers.")
                .tagged("Ada Brook", "wrote", "that the slip was hers")
                .then()
                .statement("the slip was hers")
                .wasSaidIn("1990");
    }

    @Test
    void newsOfTwoDaysAgo() {
        givenArticle("The pier was shut on Sunday. “It cost us a boat,” Ada Brook said.")
                .publishedOn("2021-05-04")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“It cost us a boat,”")
                .then()
                .statement("It cost us a boat,")
                .wasSaidBetween("2021-05-02", "2021-05-04");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook endorsed Lew Finch Saturday at the fair.|endorsed|Lew Finch",
                "Ada Brook rejected the charge on Saturday, smiling.|rejected|the charge",
                "Ada Brook rejected these plans in two separate interviews on Saturday.|rejected|these plans",
                "Ada Brook dismissed the idea in a Saturday interview with the Tide.|dismissed|the idea"
            })
    void rightBehindWhatIsSaid(String sentence, String cue, String object) {
        given(sentence)
                .tagged("Ada Brook", cue, object)
                .then()
                .statement(object)
                .wasSaidOn("2021-05-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook rejected the plan on Saturday to shut the slip.|rejected|the plan",
                "Ada Brook rejected the plan after the fire on Saturday.|rejected|the plan",
                "Ada Brook rejected the plan before Saturday.|rejected|the plan",
                "Ada Brook apologized for her deeds on Saturday.|apologized for|her deeds",
                "Ada Brook has admitted a bad night in the debate on Saturday.|has admitted|a bad night"
            })
    void aDayOfWhatIsSpokenOfIsNotIt(String sentence, String cue, String object) {
        given(sentence)
                .tagged("Ada Brook", cue, object)
                .then()
                .statement(object)
                .hasNoDayOfItsOwn();
    }

    @Test
    void anOrderIsOfADayThatIsOver() {
        given("Ada Brook ordered all boats out of the bay on 29 April as a precaution.")
                .tagged("Ada Brook", "ordered", "all boats out of the bay on 29 April as a precaution")
                .then()
                .statement("all boats out of the bay on 29 April as a precaution")
                .wasSaidOn("2021-04-29");
    }

    @Test
    void theDayOfWhatAnOrderIsAboutIsNot() {
        given("Ada Brook ordered an inquiry into the fire on 29 April as a precaution.")
                .tagged("Ada Brook", "ordered", "an inquiry into the fire on 29 April as a precaution")
                .then()
                .statement("an inquiry into the fire on 29 April as a precaution")
                .wasSaidBetween("2021-05-03", "2021-05-04");
    }

    @Test
    void aMessageIsOfTheDayOnWhichItWasPosted() {
        given("Ada Brook made a video addressing the rowers that was posted on Saturday.")
                .tagged("Ada Brook", "made a video addressing", "the rowers that was posted on Saturday")
                .then()
                .statement("the rowers that was posted on Saturday")
                .wasSaidOn("2021-05-01");
    }

    @Test
    void whereSomethingWasSaidIsToldBefore() {
        given(
                        "The old keeper was as stubborn as ever in an interview Saturday afternoon on the radio show “Tide,” where Ada Brook said the slip was shut.")
                .tagged("Ada Brook", "said", "the slip was shut")
                .then()
                .statement("the slip was shut")
                .wasSaidOn("2021-05-01");
    }

    @Test
    void sinceADayWhenItWasSaid() {
        given("The keeper of the old slip was under attack since Saturday when Ada Brook said the slip was shut.")
                .tagged("Ada Brook", "said", "the slip was shut")
                .then()
                .statement("the slip was shut")
                .wasSaidOn("2021-05-01");
    }

    @Test
    void whoIsAskedGoesOn() {
        given(
                        "Ada Brook said on Saturday that the slip was hers.",
                        "Asked whether the boats were dry, Ada Brook said they were.")
                .tagged("Ada Brook", "said", "that the slip was hers")
                .tagged("", "Asked", "whether the boats were dry")
                .tagged("Ada Brook", "said", "they were")
                .then()
                .statement("they were")
                .wasSaidOn("2021-05-01");
    }

    @Test
    void whatSomebodySaidBeforeIsOnlyCompared() {
        given(
                        "Ada Brook said on Saturday that the slip was hers.",
                        "The storm was not as wild and cold as Ada Brook suggested.")
                .tagged("Ada Brook", "said", "that the slip was hers")
                .tagged("Ada Brook", "suggested", "The storm")
                .then()
                .statement("The storm")
                .hasNoDay();
    }
}
