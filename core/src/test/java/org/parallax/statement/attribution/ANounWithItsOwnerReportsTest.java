package org.parallax.statement.attribution;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.parallax.statement.Reported;

/** Nouns inside contents that report, with whose they are. */
class ANounWithItsOwnerReportsTest {

    private static Reported.Then givenSaidByAdaBrook(String words) {
        return givenArticle("Ada Brook said that " + words + ".")
                .persons("Ada Brook", "Joan Gray")
                .tagged("Ada Brook", "said", "that " + words)
                .then();
    }

    @Test
    void aNameIsTheOwner() {
        givenSaidByAdaBrook("nobody on the old board believes Joan Gray's claim that the pier is safe")
                .statement("the pier is safe")
                .hasCue("claim")
                .isBy("Joan Gray")
                .standsWithin("nobody on the old board believes Joan Gray's claim that the pier is safe");
    }

    @Test
    void aDescriptionIsTheOwner() {
        givenSaidByAdaBrook("the town has no use for the rowers’ latest demand to close the pier")
                .statement("to close the pier")
                .hasCue("demand")
                .hasSource("the rowers");
    }

    @Test
    void aPronounIsTheOwner() {
        givenSaidByAdaBrook("the rowers have not forgotten their first promise to mend the boats")
                .statement("to mend the boats")
                .hasSource("their");
    }

    @Test
    void whatIsWantedEndsWhereTheSentenceGoesOn() {
        givenSaidByAdaBrook("the board's pledge to mend the pier was not worth the paper")
                .statement("to mend the pier")
                .hasCue("pledge");
    }

    @Test
    void aHearerAfterToIsNothingWanted() {
        givenSaidByAdaBrook("the board's promise to the rowers of the town is worth nothing")
                .statements("the board's promise to the rowers of the town is worth nothing");
    }

    @Test
    void aNounThatReportsNothingIsNoCue() {
        givenSaidByAdaBrook("the board's chance to mend the old pier of the town is gone")
                .statements("the board's chance to mend the old pier of the town is gone");
    }

    @Test
    void aVerbShortenedToALetterIsNoOwner() {
        givenSaidByAdaBrook("on the shore it's claim that follows claim and pier that follows pier")
                .statements("on the shore it's claim that follows claim and pier that follows pier");
    }

    @Test
    void withoutAnOwnerANounReportsNothing() {
        givenSaidByAdaBrook("all of the town has heard the claim that the pier is safe")
                .statements("all of the town has heard the claim that the pier is safe");
    }

    @Test
    void itsMatterIsSaid() {
        givenSaidByAdaBrook("nobody on the old board had an answer to Joan Gray's questions about the toll")
                .statement("the toll")
                .hasCue("questions about")
                .isBy("Joan Gray");
    }

    @Test
    void theMatterEndsWhereTheSentenceGoesOn() {
        givenSaidByAdaBrook("the rowers’ criticism of the long pier was heard when the board met")
                .statement("the long pier")
                .hasSource("the rowers");
    }

    @Test
    void withoutAnOwnerAMatterIsNobodys() {
        givenSaidByAdaBrook("there were many questions about the long pier and its toll")
                .statements("there were many questions about the long pier and its toll");
    }

    @Test
    void aLetterCanAskForSomething() {
        givenSaidByAdaBrook("Joan Gray's letter to invite the rowers to the pier was only a jest of the old town")
                .statement("to invite the rowers to the pier")
                .hasCue("letter")
                .isBy("Joan Gray");
    }
}
