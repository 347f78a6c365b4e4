package org.parallax.statement.day;

import static org.parallax.statement.day.OccasionsOfThePastTest.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 4 May 2021 is a Tuesday. */
class WhatWasSaidInTheSameInterviewIsOfItsDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"In the interview,", "In the same interview,", "During that interview,"})
    void theInterviewToldBefore(String occasion) {
        given(
                        "Ada Brook said in an interview on Saturday that the pier was hers.",
                        "Lew Finch said the pier was old.",
                        occasion + " Ada Brook said the rowers would stay.")
                .tagged("Ada Brook", "said", "that the pier was hers")
                .tagged("Lew Finch", "said", "the pier was old")
                .tagged("Ada Brook", "said", "the rowers would stay")
                .then()
                .statement("the rowers would stay")
                .wasSaidOn("2021-05-01")
                .dayDecidedBy("WhatWasSaidInTheSameInterviewIsOfItsDay");
    }

    @Test
    void anInterviewOfSomebodyElseIsAnother() {
        given(
                        "Lew Finch said in an interview on Saturday that the pier was old.",
                        "In the interview, Ada Brook said the rowers would stay.")
                .tagged("Lew Finch", "said", "that the pier was old")
                .tagged("Ada Brook", "said", "the rowers would stay")
                .then()
                .statement("the rowers would stay")
                .dayDecidedBy("NewsOfTheDayIsSaidThenOrTheDayBefore");
    }

    @Test
    void anotherKindOfOccasionIsAnother() {
        given(
                        "Ada Brook said in an interview on Saturday that the pier was hers.",
                        "Lew Finch said the pier was old.",
                        "In the debate, Ada Brook said the rowers would stay.")
                .tagged("Ada Brook", "said", "that the pier was hers")
                .tagged("Lew Finch", "said", "the pier was old")
                .tagged("Ada Brook", "said", "the rowers would stay")
                .then()
                .statement("the rowers would stay")
                .dayDecidedBy("NewsOfTheDayIsSaidThenOrTheDayBefore");
    }

    @ParameterizedTest
    @ValueSource(strings = {"In an earlier debate,", "In the last harbour debate,", "During her previous speech,"})
    void anEarlierOccasionIsNotOfTheNews(String occasion) {
        given(occasion + " Ada Brook said the rowers would stay.")
                .tagged("Ada Brook", "said", "the rowers would stay")
                .then()
                .statement("the rowers would stay")
                .hasNoDay()
                .dayDecidedBy("WhatWasSaidInTheSameInterviewIsOfItsDay");
    }

    @Test
    void anEarlierOccasionWithItsDayIsOfThatDay() {
        given("In an earlier debate on Friday, Ada Brook said the rowers would stay.")
                .tagged("Ada Brook", "said", "the rowers would stay")
                .then()
                .statement("the rowers would stay")
                .wasSaidOn("2021-04-30");
    }

    @Test
    void anOccasionThatIsSpokenOfIsNotWhereItWasSaid() {
        given("Ada Brook said: “In the last debate the rowers cheered.”")
                .tagged("Ada Brook", "said", "“In the last debate the rowers cheered.”")
                .then()
                .statement("In the last debate the rowers cheered.")
                .dayDecidedBy("NewsOfTheDayIsSaidThenOrTheDayBefore");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Saturday Lew Finch sat down with Ada Brook.",
                "Ada Brook was interviewed by Lew Finch on Saturday.",
                "Lew Finch had his interview with Ada Brook on Saturday."
            })
    void theInterviewThatIsToldAndNothingSaidInIt(String told) {
        given(told, "The pier was old.", "During the interview, Lew Finch asked whether the rowers would stay.")
                .tagged("Lew Finch", "asked", "whether the rowers would stay")
                .then()
                .statement("whether the rowers would stay")
                .wasSaidOn("2021-05-01")
                .dayDecidedBy("WhatWasSaidInTheSameInterviewIsOfItsDay");
    }

    @Test
    void whatTheSpeakerDidBeforeTheInterviewIsOfAnotherDay() {
        given(
                        "Ada Brook said in an interview on Saturday that the pier was hers.",
                        "In the interview, Ada Brook, who endorsed Lew Finch in March, praised the rowers.")
                .tagged("Ada Brook", "said", "that the pier was hers")
                .tagged("Ada Brook", "endorsed", "Lew Finch")
                .tagged("Ada Brook", "praised", "the rowers")
                .then()
                .statement("the rowers")
                .wasSaidOn("2021-05-01");
    }

    @Test
    void whoBackedHimBeforeDidNotDoItInTheInterview() {
        given(
                        "Ada Brook said in an interview on Saturday that the pier was hers.",
                        "In the interview, Ada Brook, who endorsed Lew Finch, praised the rowers.")
                .tagged("Ada Brook", "said", "that the pier was hers")
                .tagged("Ada Brook", "endorsed", "Lew Finch")
                .then()
                .statement("Lew Finch")
                .hasNoDay();
    }

    @ParameterizedTest
    @ValueSource(strings = {"During the second harbour debate,", "In the only hearing,", "At their first meeting,"})
    void oneOfSeveralIsNotOfTheNews(String occasion) {
        given(occasion + " Ada Brook said the rowers would stay.")
                .tagged("Ada Brook", "said", "the rowers would stay")
                .then()
                .statement("the rowers would stay")
                .hasNoDay();
    }

    @Test
    void unlessItsDayIsTold() {
        given(
                        "The two met on Monday for their second debate.",
                        "In the second debate, Ada Brook said the rowers would stay.")
                .tagged("Ada Brook", "said", "the rowers would stay")
                .then()
                .statement("the rowers would stay")
                .wasSaidBetween("2021-05-03", "2021-05-04");
    }

    @Test
    void anOccasionThatIsYetToComeDatesNothing() {
        given(
                        "Ada Brook will face Lew Finch in a hearing on Thursday.",
                        "Ada Brook urged Lew Finch to be calm at the hearing.")
                .tagged("Ada Brook", "urged", "Lew Finch to be calm")
                .then()
                .statement("Lew Finch to be calm")
                .dayDecidedBy("NewsOfTheDayIsSaidThenOrTheDayBefore");
    }
}
