package org.parallax.statement.day;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.parallax.statement.Reported;

/** Words of another year or day than the news around them. */
class OccasionsOfThePastTest {

    private static final String NEWS = "The pier was shut on Monday.";

    /** An article of 4 May 2021, a Tuesday, that tells of Monday and then so. */
    static Reported given(String... paragraphs) {
        String[] all = new String[paragraphs.length + 1];
        all[0] = NEWS;
        System.arraycopy(paragraphs, 0, all, 1, paragraphs.length);
        return givenArticle(all).publishedOn("2021-05-04").persons("Ada Brook", "Lew Finch");
    }

    @Test
    void whatOpensALongSentenceHoldsForItsVerb() {
        given(
                        "At a 2018 fair before the gate of the old pier in Gray Harbour and Vell, Ada Brook said the pier was hers.")
                .tagged("Ada Brook", "said", "the pier was hers")
                .then()
                .statement("the pier was hers")
                .wasSaidIn("2018")
                .dayDecidedBy("ATimeBesideTheCueIsWhenItWasSaid");
    }

    @Test
    void anOccasionOfAnotherYearGoesOn() {
        given(
                        "At a 2018 ceremony at the gate of the pier, Ada Brook praised the rowers.",
                        "“The pier is ours,” she said.")
                .tagged("Ada Brook", "praised", "the rowers")
                .tagged("she", "said", "“The pier is ours,”")
                .then()
                .statement("The pier is ours,")
                .wasSaidIn("2018");
    }

    @Test
    void aYearByItselfDoesNotGoOnAndIsNotToday() {
        given("In 2018 Ada Brook said the pier was hers.", "“The pier is ours,” she said.")
                .tagged("Ada Brook", "said", "the pier was hers")
                .tagged("she", "said", "“The pier is ours,”")
                .then()
                .statement("The pier is ours,")
                .hasNoDay();
    }

    @Test
    void aSpeechOfAnotherYearIsQuotedBehindIt() {
        given("In 2013, she addressed a rally in Vell. “We saw nothing like it,” Ada Brook said.")
                .tagged("Ada Brook", "said", "“We saw nothing like it,”")
                .then()
                .statement("We saw nothing like it,")
                .wasSaidIn("2013")
                .dayDecidedBy("WhoSpokeAtAnOccasionIsQuotedFromIt");
    }

    @Test
    void aSpeechOfSomebodyElseDatesNothing() {
        given("In 2013, Lew Finch addressed a rally in Vell. “We saw nothing like it,” Ada Brook said.")
                .tagged("Ada Brook", "said", "“We saw nothing like it,”")
                .then()
                .statement("We saw nothing like it,")
                .hasNoDay()
                .dayDecidedBy("WhatFollowsATimeOfThePastIsNoNews");
    }

    @Test
    void aSecondVerbHasItsOwnTime() {
        given(
                        "Ada Brook on July 20, 2016, described him as “a rower of the sea” and on April 6, 2017, said that he was kind.")
                .tagged("Ada Brook", "described", "him as “a rower of the sea”")
                .tagged("Ada Brook", "said", "that he was kind")
                .then()
                .statement("he was kind")
                .wasSaidOn("2017-04-06");
    }

    @Test
    void aDebateOfAMonth() {
        given(
                        "Ada Brook told Tide News she had misspoken at the 2018 fair.",
                        "In a televised March debate, Ada Brook stated clearly she had not rowed.")
                .tagged("Ada Brook", "told", "she had misspoken at the 2018 fair")
                .tagged("Ada Brook", "stated", "clearly she had not rowed")
                .then()
                .statement("clearly she had not rowed")
                .wasSaidIn("2021-03");
    }

    @Test
    void whatWasBeforeIsNotWhenItWasSaid() {
        given("After the bruising quarrel from 2018, Ada Brook recently warned the pier is old.")
                .tagged("Ada Brook", "recently warned", "the pier is old")
                .then()
                .statement("the pier is old")
                .hasNoDay();
    }

    @Test
    void aDayBehindTheOneWhoIsChided() {
        given("The two met on Sunday after Ada Brook publicly chided Lew Finch on Friday for the slow work.")
                .tagged("Ada Brook", "publicly chided", "Lew Finch on Friday for the slow work")
                .then()
                .statement("Lew Finch on Friday for the slow work")
                .wasSaidOn("2021-04-30");
    }

    @Test
    void thisWeekIsNotTheDayOfThePage() {
        given(
                        "Listening to Ada Brook scoff in her speech this week — labeling Lew Finch a crook — it would be easy to believe her.")
                .tagged("Ada Brook", "labeling", "Lew Finch a crook")
                .then()
                .statement("Lew Finch a crook")
                .wasSaidBetween("2021-05-02", "2021-05-04");
    }

    @Test
    void whatTheSentenceOnlyCountsFromIsNoNews() {
        given("The calm ended not long after Ada Brook declared her candidacy.")
                .tagged("Ada Brook", "declared", "her candidacy")
                .then()
                .statement("her candidacy")
                .hasNoDay();
    }

    @Test
    void whatIsRecalledWithSinceDoesNotGoOn() {
        given(
                        "Ada Brook said on Monday that the pier is shut.",
                        "Ada Brook has been in trouble since calling Lew Finch a crook.")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .tagged("Ada Brook", "calling", "Lew Finch a crook")
                .then()
                .statement("Lew Finch a crook")
                .hasNoDay();
    }

    @Test
    void aMessageBehindTheWords() {
        given("Ada Brook has been in trouble since calling Lew Finch a “sly old crook” in a voicemail last week.")
                .tagged("Ada Brook", "calling", "Lew Finch a “sly old crook”")
                .then()
                .statement("Lew Finch a “sly old crook”")
                .wasSaidBetween("2021-04-26", "2021-05-02");
    }

    @Test
    void aYearRightBeforeWhen() {
        given(
                        "The stubborn keeper of the pier has a long history of such quarrels with the board going back to 2010 when Ada Brook said she would leave.")
                .tagged("Ada Brook", "said", "she would leave")
                .then()
                .statement("she would leave")
                .wasSaidIn("2010");
    }

    @Test
    void atTheTimeIsTheTimeToldBefore() {
        given("On 11 March the owner asked for a week. Ada Brook rejected the delay at the time.")
                .tagged("Ada Brook", "rejected", "the delay at the time")
                .then()
                .statement("the delay at the time")
                .wasSaidOn("2021-03-11");
    }

    @Test
    void atTheTimeAfterNoTimeIsUnknown() {
        given("The owner asked for a week. Ada Brook rejected the delay at the time.")
                .tagged("Ada Brook", "rejected", "the delay at the time")
                .then()
                .statement("the delay at the time")
                .hasNoDay();
    }

    @Test
    void anEventOfThePast() {
        given(
                        "A bridge was planned after the 2012 wreck of the ferry at Port Vell.",
                        "“Never again,” Ada Brook said after the Port Vell wreck.")
                .places("Port Vell")
                .tagged("Ada Brook", "said", "“Never again,”")
                .then()
                .statement("Never again,")
                .hasNoDay()
                .dayDecidedBy("WhatWasSaidAfterAnEventOfThePastIsNoNews");
    }

    @Test
    void wordsToTheOutletAreOfTheDayThatIsToldOfThem() {
        given("Ada Brook told Tide News the pier is old.", "“The pier is shut,” Ada Brook told Tide News on Sunday.")
                .by("Tide News")
                .organizations("Tide News")
                .tagged("Ada Brook", "told", "the pier is old")
                .tagged("Ada Brook", "told", "“The pier is shut,”")
                .then()
                .statement("the pier is old")
                .wasSaidOn("2021-05-02");
    }
}
