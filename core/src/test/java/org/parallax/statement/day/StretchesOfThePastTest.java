package org.parallax.statement.day;

import static org.parallax.statement.Reported.givenArticle;
import static org.parallax.statement.day.OccasionsOfThePastTest.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A time to which a text turns holds for what follows, until it returns to the news. 4 May 2021 is a Tuesday. */
class StretchesOfThePastTest {

    private static final String NEWS = "NewsOfTheDayIsSaidThenOrTheDayBefore";

    @Test
    void blankLinesBeforeTheFirstSentenceAreNone() {
        givenArticle("\n", "Ada Brook rowed. “The answer was a fable,” Lew Finch replied.")
                .publishedOn("2021-05-04")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Lew Finch", "replied", "“The answer was a fable,”")
                .then()
                .statement("The answer was a fable,")
                .isBy("Lew Finch");
    }

    @Test
    void whatFollowsAnEarlierOccasion() {
        given(
                        "In the last debate the rivals shouted.",
                        "“The boats stayed dry,” Ada Brook replied.",
                        "Lew Finch called the answer a fable.")
                .tagged("Ada Brook", "replied", "“The boats stayed dry,”")
                .tagged("Lew Finch", "called", "the answer a fable")
                .then()
                .statement("the answer a fable")
                .hasNoDay()
                .dayDecidedBy("WhatFollowsAnEarlierOccasionIsOfIt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The pier is busy again.", "The rowers have rested since.", "On Monday the pier was busy again."
            })
    void untilTheTextReturnsToTheNews(String news) {
        given("In the last debate the rivals shouted.", news, "Lew Finch called the answer a fable.")
                .tagged("Lew Finch", "called", "the answer a fable")
                .then()
                .statement("the answer a fable")
                .dayDecidedBy(NEWS);
    }

    @Test
    void wordsOfThePresentInAQuotationReturnToNothing() {
        given(
                        "In the last debate the rivals shouted.",
                        "“The boats are dry now,” Ada Brook replied.",
                        "Lew Finch called the answer a fable.")
                .tagged("Ada Brook", "replied", "“The boats are dry now,”")
                .tagged("Lew Finch", "called", "the answer a fable")
                .then()
                .statement("the answer a fable")
                .hasNoDay();
    }

    @Test
    void whatFollowsAMonthInItsParagraph() {
        given("In March the board shut the slip. Ada Brook demanded a hearing.")
                .tagged("Ada Brook", "demanded", "a hearing")
                .then()
                .statement("a hearing")
                .wasSaidBetween("2021-03-01", "2021-05-04")
                .dayDecidedBy("WhatFollowsATimeOfThePastIsNoNews");
    }

    @Test
    void afterAYearLongPastNoDayIsTold() {
        given("In 2015 the board shut the slip. Ada Brook demanded a hearing.")
                .tagged("Ada Brook", "demanded", "a hearing")
                .then()
                .statement("a hearing")
                .hasNoDay();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The slip, which was shut in March, stank.",
                "The March fire cost a boat.",
                "In March the board shut the slip and it is still shut.",
                "“In March the board was asleep.”",
                "On Monday the board shut the slip."
            })
    void aTimeThatIsNotTheSentencesOwnTurnsNothing(String sentence) {
        given(sentence + " Ada Brook demanded a hearing.")
                .tagged("Ada Brook", "demanded", "a hearing")
                .then()
                .statement("a hearing")
                .wasSaidBetween("2021-05-03", "2021-05-04");
    }

    @Test
    void theNextParagraphIsOfTheNews() {
        given("In March the board shut the slip.", "Ada Brook demanded a hearing.")
                .tagged("Ada Brook", "demanded", "a hearing")
                .then()
                .statement("a hearing")
                .dayDecidedBy(NEWS);
    }

    @Test
    void anArticleThatBeginsWithTheBeginning() {
        givenArticle(
                        "The quarrel over the slip began on 3 March, when rowers moored there.",
                        "Ada Brook demanded a hearing.",
                        "Lew Finch rejected the plea.",
                        "On Monday the board met.")
                .publishedOn("2021-05-04")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "demanded", "a hearing")
                .tagged("Lew Finch", "rejected", "the plea")
                .then()
                .statement("the plea")
                .wasSaidBetween("2021-03-03", "2021-05-04")
                .dayDecidedBy("WhatFollowsABeginningIsItsCourse");
    }

    @Test
    void aBeginningThatIsToldBehindTheNewsIsItsBackground() {
        given("The quarrel over the slip began on 3 March.", "Ada Brook demanded a hearing.")
                .tagged("Ada Brook", "demanded", "a hearing")
                .then()
                .statement("a hearing")
                .dayDecidedBy(NEWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For months, Ada Brook shunned the board, arguing the slip was hers.",
                "Early in the race, Ada Brook went home, arguing the slip was hers.",
                "At first Ada Brook stayed calm, arguing the slip was hers.",
                "Throughout the race Ada Brook toured the coast, arguing the slip was hers.",
                "In recent months Ada Brook toured the coast, arguing the slip was hers."
            })
    void ofALongTimeOrOneThatIsNotNamed(String sentence) {
        given(sentence)
                .tagged("Ada Brook", "arguing", "the slip was hers")
                .then()
                .statement("the slip was hers")
                .hasNoDay()
                .dayDecidedBy("WhatIsToldOfALongTimeIsOfNoDay");
    }

    @Test
    void aLongTimeInWhatSomebodySaysIsOfTheirWords() {
        given("At first, Ada Brook said, the boats were dry.")
                .tagged("Ada Brook", "said", "At first", "the boats were dry")
                .then()
                .statement("At first / the boats were dry")
                .dayDecidedBy(NEWS);
    }

    @Test
    void andWhatItsParagraphTellsNext() {
        given("Early in the race, the rivals were polite. Ada Brook praised the rowers.")
                .tagged("Ada Brook", "praised", "the rowers")
                .then()
                .statement("the rowers")
                .hasNoDay();
    }

    @Test
    void whatSomebodyDoesAsARuleIsNotOfTheDayJustTold() {
        given("Ada Brook said on Saturday that the slip was hers.", "Ada Brook opposes the bridge.")
                .tagged("Ada Brook", "said", "that the slip was hers")
                .tagged("Ada Brook", "opposes", "the bridge")
                .then()
                .statement("the bridge")
                .wasSaidBetween("2021-05-03", "2021-05-04");
    }

    @Test
    void andTheSpeakerGoesOnBehindIt() {
        given(
                        "Ada Brook said on Saturday that the slip was hers.",
                        "Ada Brook opposes the bridge.",
                        "“It cost us a boat,” Ada Brook said.")
                .tagged("Ada Brook", "said", "that the slip was hers")
                .tagged("Ada Brook", "opposes", "the bridge")
                .tagged("Ada Brook", "said", "“It cost us a boat,”")
                .then()
                .statement("It cost us a boat,")
                .wasSaidOn("2021-05-01");
    }
}
