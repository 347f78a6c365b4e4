package org.parallax.statement.day;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Reported;

/** When words were said, as against what they speak of. */
class DaysTest {

    @Test
    void aTimeBesideTheCue() {
        givenArticle("Ada Brook said on 4 May 2021 that the pier was shut on 2 May 2021.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier was shut on 2 May 2021")
                .then()
                .statement("the pier was shut on 2 May 2021")
                .wasSaidOn("2021-05-04")
                .dayDecidedBy("ATimeBesideTheCueIsWhenItWasSaid");
    }

    @Test
    void aTimeBeforeTheSource() {
        givenArticle("On 4 May 2021, the harbour minister, Ada Brook, said the pier is shut.")
                .persons("Ada Brook")
                .tagged("the harbour minister, Ada Brook,", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidOn("2021-05-04");
    }

    @Test
    void aTimeAfterTheQuotation() {
        givenArticle("“The pier is shut,” Ada Brook told Tide News on 4 May 2021.")
                .persons("Ada Brook")
                .organizations("Tide News")
                .tagged("Ada Brook", "told", "“The pier is shut,”")
                .then()
                .statement("The pier is shut,")
                .wasSaidOn("2021-05-04");
    }

    @Test
    void aTimeInsideTheContentIsNotWhenItWasSaid() {
        givenArticle("Ada Brook said the pier was shut on 2 May 2021.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier was shut on 2 May 2021")
                .then()
                .statement("the pier was shut on 2 May 2021")
                .hasNoDay();
    }

    @Test
    void aDeadlineIsNotWhenItWasSaid() {
        givenArticle(
                        "The note called for an end of the ferry by the end of 2031, while insisting that boats will sail.")
                .publishedOn("2021-05-05")
                .tagged("The note", "insisting", "boats will sail")
                .then()
                .statement("boats will sail")
                .hasNoDayOfItsOwn();
    }

    @Test
    void aWeekdayIsCountedFromTheArticlesDate() {
        givenArticle("Ada Brook said Monday that the pier is shut.")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidOn("2021-05-03");
    }

    @Test
    void ofThisWeekTheDaysFromSundayToTheArticlesOwnStay() {
        givenArticle("Ada Brook said this week that the pier is shut.")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidBetween("2021-05-02", "2021-05-05");
    }

    @Test
    void whatIsStillToBeSaidThisWeekKeepsItsDaysFromTheArticlesOn() {
        givenArticle("Ada Brook will announce this week that the pier is shut.")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .tagged("Ada Brook", "will announce", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidBetween("2021-05-05", "2021-05-09");
    }

    @Test
    void aYearStaysAsItWasTold() {
        givenArticle("Ada Brook said in 2021 that the pier is shut.")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidBetween("2021-01-01", "2021-12-31");
    }

    @Test
    void aWeekdayWithoutAnyDateStaysUnknown() {
        givenArticle("Ada Brook said Monday that the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasNoDay();
    }

    @Test
    void theSameSpeakerGoesOn() {
        givenArticle("Ada Brook said on 4 May 2021 that the pier is shut.", "“The boats stay,” she added.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .tagged("she", "added", "“The boats stay,”")
                .then()
                .statement("The boats stay,")
                .wasSaidOn("2021-05-04")
                .dayDecidedBy("TheSameSpeakerGoesOn");
    }

    @Test
    void butNotAfterSomebodyElseHasSpoken() {
        givenArticle(
                        "Ada Brook said on 4 May 2021 that the pier is shut. Lew Finch said it is open.",
                        "Ada Brook said the boats stay.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .tagged("Lew Finch", "said", "it is open")
                .tagged("Ada Brook", "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .hasNoDay();
    }

    @Test
    void norOfWhatWasSaidBefore() {
        givenArticle("Ada Brook said on 4 May 2021 that the pier is shut.", "She previously said it was open.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .tagged("She", "previously said", "it was open")
                .then()
                .statement("it was open")
                .hasNoDay();
    }

    @Test
    void thatDayIsTheDayLastTold() {
        givenArticle(
                        "The board said on 4 May 2021 that the pier is shut.",
                        "In a statement issued that day, Ada Brook said the boats stay.")
                .persons("Ada Brook")
                .tagged("The board", "said", "that the pier is shut")
                .tagged("Ada Brook", "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .wasSaidOn("2021-05-04");
    }

    @Test
    void thatDayIsTheOneThatTheSentenceBeforeNames() {
        givenArticle(
                        "Lew Finch said on 9 May 2021 that the pier is shut.",
                        "The pier burned on 4 May 2021. In a post written that day, Ada Brook said the boats stay.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Lew Finch", "said", "that the pier is shut")
                .tagged("Ada Brook", "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .wasSaidOn("2021-05-04");
    }

    @Test
    void aDayThatOpensTheSentenceIsOfItsMainVerb() {
        givenArticle(
                        "On 4 May 2021, when the harbour minister was asked once more about the lamps of the old pier and who"
                                + " should pay for them, Ada Brook said the boats stay.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .wasSaidOn("2021-05-04");
    }

    @Test
    void aDayFarBeforeTheSourceThatOpensNothingIsNot() {
        givenArticle(
                        "The lamps of the old pier, which a storm had broken on 4 May 2021 and which nobody would pay for, are lit"
                                + " again, Ada Brook said, and the boats stay.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .hasNoDay();
    }

    @Test
    void theDayOnWhichAnInterviewWasPublishedStandsFarFromTheCue() {
        givenArticle(
                        "Ada Brook told the Brel Evening Courier in an interview that was published on 4 May 2021 that the pier"
                                + " is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidOn("2021-05-04");
    }

    @Test
    void aFeastThatSaysWhatSortOfThingIsMeantIsNotWhenItWasSaid() {
        givenArticle("Speaking of the New Year’s Eve party, Ada Brook said the pier is shut.")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasNoDayOfItsOwn();
    }

    private static Reported anArticleThatTells(String lead, String later) {
        return givenArticle(lead, "It burned on Monday. Divers came. " + later)
                .publishedOn("2021-05-04")
                .persons("Ada Brook");
    }

    @Test
    void thePerfectOfTheLeadTellsWhatIsNew() {
        anArticleThatTells("Ada Brook has warned that the pier is shut.", "Nobody was hurt.")
                .tagged("Ada Brook", "has warned", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidBetween("2021-05-03", "2021-05-04");
    }

    @Test
    void thePerfectFurtherDownRecalls() {
        anArticleThatTells("The pier is shut.", "Ada Brook has warned that the boats stay.")
                .tagged("Ada Brook", "has warned", "that the boats stay")
                .then()
                .statement("the boats stay")
                .hasNoDay();
    }

    @Test
    void theOccasionIsToldInTheNextSentence() {
        givenArticle(
                        "Ada Brook asserted that the pier is shut.",
                        "Ms. Brook made the remarks in a meeting with rowers, which was held on 4 May 2021.",
                        "Brook added that the boats stay.")
                .persons("Ada Brook", "Brook")
                .tagged("Ada Brook", "asserted", "that the pier is shut")
                .tagged("Brook", "added", "that the boats stay")
                .then()
                .statement("the pier is shut")
                .wasSaidOn("2021-05-04")
                .dayDecidedBy("TheOccasionIsToldNextToIt")
                .and()
                .statement("the boats stay")
                .wasSaidOn("2021-05-04");
    }

    @Test
    void whatIsToldToTheOutletItselfIsOfItsDay() {
        givenArticle("Ada Brook told Tide News that the pier is shut.")
                .by("Tide News")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .organizations("Tide News")
                .tagged("Ada Brook", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidOn("2021-05-05")
                .dayDecidedBy("TheOutletsOwnInterviewIsOfItsDay");
    }

    @Test
    void whatIsToldToAnotherPaperIsNot() {
        givenArticle("Ada Brook told Gray Gazette that the pier is shut.")
                .by("Tide News")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .organizations("Gray Gazette")
                .tagged("Ada Brook", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasNoDayOfItsOwn();
    }

    @Test
    void whatASpeakerRecallsIsOfAnotherDay() {
        givenArticle(
                        "Ada Brook said on 4 May 2021 that she had warned the council in March 2021. She added that the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that she had warned the council in March 2021")
                .tagged("She", "added", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidOn("2021-05-04");
    }

    @Test
    void newsOfTheDayIsSaidThenOrTheDayBefore() {
        givenArticle("The pier was shut on Tuesday. “It stays shut,” Ada Brook said.")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“It stays shut,”")
                .then()
                .statement("It stays shut,")
                .wasSaidBetween("2021-05-04", "2021-05-05")
                .dayDecidedBy("NewsOfTheDayIsSaidThenOrTheDayBefore");
    }

    @Test
    void anArticleThatTellsOfNoDayNearItsOwnIsLikelyNewsOfItsWeek() {
        givenArticle("The pier was shut in March. “It stays shut,” Ada Brook said.")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“It stays shut,”")
                .then()
                .statement("It stays shut,")
                .wasSaidBetween("2021-04-28", "2021-05-05")
                .dayDecidedBy("WhatIsLikelyNewsWasSaidInTheWeekOfItsPage");
    }

    @Test
    void whatTheNewsRecallsIsNotOfItsDay() {
        givenArticle("The pier was shut on Tuesday. Ada Brook had warned of rust, and in March she said it was worse.")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .tagged("Ada Brook", "had warned", "of rust")
                .then()
                .statement("of rust")
                .hasNoDay();
    }

    @Test
    void aYearIsNoOccasionThatGoesOn() {
        givenArticle("Ada Brook said last year that the pier was old. She said it is shut.")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier was old")
                .tagged("She", "said", "it is shut")
                .then()
                .statement("it is shut")
                .hasNoDay();
    }

    @Test
    void howTheDayIsKnownIsToldOnceHoweverLongTheSpeakerGoesOn() {
        givenArticle("Ada Brook said on 4 May 2021 that the pier is shut. She said it is old. She said it rusts.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .tagged("She", "said", "it is old")
                .tagged("She", "said", "it rusts")
                .then()
                .statement("it rusts")
                .wasSaidOn("2021-05-04")
                .dayIsKnownBecause("the speaker goes on: “4 May 2021”: '4 May 2021', as the text says");
    }

    @Test
    void whatOneHasAlsoSaidIsOfTheWordsAroundIt() {
        givenArticle(
                        "Ada Brook said on 4 May 2021 that she has been patient, but that she has also noted the delay in the work.")
                .persons("Ada Brook")
                .tagged(
                        "Ada Brook",
                        "said",
                        "that she has been patient, but that she has also noted the delay in the work")
                .taggedInside("she", "has also noted", "the delay in the work")
                .then()
                .statement("the delay in the work")
                .wasSaidOn("2021-05-04")
                .dayDecidedBy("WhatOneHasAlsoSaidIsOfTheWordsAroundIt");
    }

    @Test
    void butNotWhatOneSaidBeforeOrWhatAnotherSaid() {
        givenArticle("Ada Brook said on 4 May 2021 that the board was asleep when she had noted the delay in the work.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the board was asleep when she had noted the delay in the work")
                .taggedInside("she", "had noted", "the delay in the work")
                .then()
                .statement("the delay in the work")
                .hasNoDay();
        givenArticle("Ada Brook said on 4 May 2021 that nobody cared, though Tom Vell has noted the delay in the work.")
                .persons("Ada Brook", "Tom Vell")
                .tagged("Ada Brook", "said", "that nobody cared, though Tom Vell has noted the delay in the work")
                .taggedInside("Tom Vell", "has noted", "the delay in the work")
                .then()
                .statement("the delay in the work")
                .hasNoDay();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In her long 2021 campaign, Ada Brook said the pier is shut.",
                "Before 4 May 2021, Ada Brook said the pier is shut.",
                "With a deadline of 4 May 2021, Ada Brook said the pier is shut.",
                "Ada Brook, who rowed home on 4 May 2021, said the pier is shut.",
                "Ada Brook blamed the board for closing on 4 May 2021 and said the pier is shut."
            })
    void aTimeOfSomethingElseIsNotWhenItWasSaid(String article) {
        givenArticle(article)
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasNoDay();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In her 4 May 2021 interview, Ada Brook said the pier is shut.",
                "Ada Brook said in an angry statement 4 May 2021 that the pier is shut.",
                "On the evening of 4 May 2021, Ada Brook said the pier is shut.",
                "Moments before a vote on 4 May 2021, Ada Brook said the pier is shut."
            })
    void aTimeOfTheOccasionIsWhenItWasSaid(String article) {
        givenArticle(article)
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .wasSaidOn("2021-05-04");
    }

    @Test
    void whatWasSaidBeforeADayIsNotOfIt() {
        givenArticle("Ada Brook lost a vote on 4 May 2021 after saying the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "saying", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasNoDay();
    }

    @Test
    void aTimeInAnothersWordsIsNotOfTheNextSpeaker() {
        givenArticle("“We shut the pier for good on 4 May 2021,” Lew Finch wrote, and Ada Brook said it is open.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Lew Finch", "wrote", "“We shut the pier for good on 4 May 2021,”")
                .tagged("Ada Brook", "said", "it is open")
                .then()
                .statement("it is open")
                .hasNoDay();
    }
}
