package org.parallax.statement;

import static org.parallax.statement.OccasionsOfThePastTest.given;

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
}
