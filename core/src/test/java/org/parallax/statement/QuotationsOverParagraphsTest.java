package org.parallax.statement;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.parallax.statement.Statement.Kind;

/** A quotation that a paragraph leaves open and the next goes on with, without a mark of its own. */
class QuotationsOverParagraphsTest {

    @Test
    void whatFollowsIsTheSpeakersToo() {
        givenArticle(
                        "Lew Finch told the board: “The pier was built in haste.",
                        "The wood is old.",
                        "It broke in the first storm.” The board met on Monday.")
                .persons("Lew Finch")
                .tagged("Lew Finch", "told", "The pier was built in haste")
                .then()
                .statement("The wood is old.")
                .isBy("Lew Finch")
                .is(Kind.DIRECT)
                .and()
                .statement("It broke in the first storm.")
                .isBy("Lew Finch")
                .is(Kind.DIRECT);
    }

    @Test
    void thatAtItsBeginningIsSaid() {
        givenArticle("Lew Finch told the board: “The pier is old.", "That means the storm will break it.”")
                .persons("Lew Finch")
                .tagged("Lew Finch", "told", "The pier is old", "That means the storm will break it")
                .then()
                .statement("That means the storm will break it.")
                .isBy("Lew Finch");
    }

    @Test
    void aWordOrTwoOfItIsSaidToo() {
        givenArticle(
                        "Lew Finch told the board: “The pier was built in haste.",
                        "It broke.",
                        "We were there when it did.”")
                .persons("Lew Finch")
                .tagged("Lew Finch", "told", "The pier was built in haste")
                .then()
                .statement("It broke.")
                .isBy("Lew Finch")
                .and()
                .statement("We were there when it did.")
                .isBy("Lew Finch");
    }

    @Test
    void whoIsNamedBehindItsEndSaidAllOfIt() {
        givenArticle(
                        "Ada Brook said the board had met.",
                        "“The pier was built in haste.",
                        "The wood is old,” said Lew Finch, a diver.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "the board had met")
                .tagged("Lew Finch, a diver", "said", "The wood is old")
                .then()
                .statement("The pier was built in haste. / The wood is old,")
                .isBy("Lew Finch")
                .is(Kind.DIRECT);
    }

    @Test
    void whatAnotherSaidAboveStaysTheirs() {
        givenArticle(
                        "“The pier was built in haste,” said Ada Brook. “It was never safe for boats.",
                        "The wood is old,” said Lew Finch.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "The pier was built in haste", "It was never safe for boats")
                .tagged("Lew Finch", "said", "The wood is old")
                .then()
                .statement("The wood is old,")
                .isBy("Lew Finch");
    }

    @Test
    void whatStandsUnderASpeechIsItsOwners() {
        givenArticle(
                        "This is the text of Mayor Lew Finch's address to the harbour on Monday: “My friends, the pier is old.",
                        "I was there when it was built.",
                        "“The storm will not wait for us.")
                .persons("Lew Finch")
                .then()
                .statement("My friends, the pier is old.")
                .isBy("Lew Finch")
                .hasCue("address")
                .is(Kind.DIRECT)
                .and()
                .statement("I was there when it was built.")
                .isBy("Lew Finch")
                .and()
                .statement("The storm will not wait for us.")
                .isBy("Lew Finch");
    }

    @Test
    void butWhatSomebodySaysOfASpeechIsNot() {
        givenArticle("They laughed at Lew Finch's address to the harbour. “My friends, the pier is old and so are we.”")
                .persons("Lew Finch")
                .then()
                .statements();
    }
}
