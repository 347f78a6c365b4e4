package org.parallax.statement.attribution;

import static org.parallax.statement.Reported.givenArticle;
import static org.parallax.statement.Reported.givenHeadline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A colon or a dash attributes, where somebody who speaks stands before or after it, with or without a tagger's help. */
class MarksForVerbsTest {

    private static final String BODY = "The pier was shut for the night.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PM: no deal on the pier | PM | : | no deal on the pier",
                "Tide minister: pier is safe | Tide minister | : | pier is safe",
                "Sources: council to sell pier | Sources | : | council to sell pier",
                "Poll: most want to keep the pier | Poll | : | most want to keep the pier",
                "No deal on the pier – PM | PM | – | No deal on the pier",
                "Pier is safe - harbour officials | harbour officials | - | Pier is safe",
                "Two lost at sea: police | police | : | Two lost at sea"
            })
    void aHeadlineNeedsNoVerb(String headline, String source, String mark, String content) {
        givenHeadline(headline, BODY)
                .then()
                .statement(content)
                .hasSource(source)
                .hasCue(mark);
    }

    @Test
    void whoStandsLastMayHaveAName() {
        givenHeadline("Pier stays shut – Ada Brook", "Ada Brook shut the pier.")
                .persons("Ada Brook")
                .then()
                .statement("Pier stays shut")
                .isBy("Ada Brook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour fire: two dead",
                "Pier reopens: what we know",
                "Port Gray – a guide",
                "Tide Cup: Gray 2, Moss 1",
                "Doors open - 6 pm",
                "Pier-side school is sold"
            })
    void aHeadlineThatNamesItsSubjectAttributesNothing(String headline) {
        givenHeadline(headline, BODY).then().statements();
    }

    @Test
    void aNameBeforeAColonIsMostlyTheSubject() {
        givenHeadline("Ada Brook: a life on the pier", BODY)
                .persons("Ada Brook")
                .then()
                .statements();
    }

    @Test
    void fromSomebodyNeedsNone() {
        givenArticle("The board met at noon.", "From the chair: the pier stays shut until the last test is done.")
                .then()
                .statement("the pier stays shut until the last test is done")
                .hasSource("the chair")
                .hasCue(":");
    }

    @Test
    void fromSomethingIsNoStatement() {
        givenArticle("The board met at noon.", "From the start: the pier was a risk.")
                .then()
                .statements();
    }

    @Test
    void whatATaggerFoundIsNotFoundAgain() {
        givenHeadline("PM: no deal on the pier", BODY)
                .tagged("PM", ":", "no deal on the pier")
                .then()
                .statements("no deal on the pier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Explainer: why the pier is shut | Explainer | why the pier is shut",
                "OPINION: the pier was never safe | OPINION | the pier was never safe",
                "Q&A: what the pier means for you | Q&A | what the pier means for you"
            })
    void aWordForThePieceSaysNothing(String headline, String source, String content) {
        givenHeadline(headline, BODY).tagged(source, ":", content).then().statements();
    }

    @Test
    void aReportSays() {
        givenHeadline("Report: the pier was never safe", BODY)
                .tagged("Report", ":", "the pier was never safe")
                .then()
                .statement("the pier was never safe")
                .hasSource("Report");
    }

    @Test
    void aWordForThePieceIsAWordLikeOthersElsewhere() {
        givenArticle("The board has one comment: the pier stays shut.")
                .tagged("comment", ":", "the pier stays shut")
                .then()
                .statement("the pier stays shut")
                .hasSource("comment");
    }
}
