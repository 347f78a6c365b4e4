package org.parallax.statement.report;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clause on a noun that tells what somebody said of it: what of it is theirs, and what follows in the outlet's words. */
class ClausesOnANounTest {

    @ParameterizedTest
    @CsvSource({
        "The wide harbour, promised, has become a ruin",
        "The new quay, had demanded, was empty for years",
        "The toll, spoke about, will fall on rowers",
        "The nets, referenced, would likely rot"
    })
    void whatComesOfAThingPromisedIsTheOutlets(String thing, String cue, String rest) {
        givenArticle(thing + " she " + cue + " " + rest + ".")
                .tagged("she", cue, thing, rest)
                .then()
                .statements();
    }

    @Test
    void evenWhereTheThingIsNotTakenForSaid() {
        givenArticle("The deal that they announced is too small for the port.")
                .tagged("they", "announced", "is too small for the port")
                .then()
                .statements();
    }

    @Test
    void andWhereATimeStandsBetween() {
        givenArticle("The doubts she voiced today are her own.")
                .tagged("she", "voiced", "doubts", "today are her own")
                .then()
                .statements();
    }

    @Test
    void soItIsInsideWhatSomebodySays() {
        givenArticle("“I think the deal that they announced is a fine one for the port,” said Ada Brook.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "I think the deal that they announced is a fine one for the port")
                .taggedInside("they", "announced", "is a fine one for the port")
                .then()
                .statements("I think the deal that they announced is a fine one for the port,");
    }

    @Test
    void whatAThingSpokenOfIsSaidToBeIsStillSaid() {
        givenArticle("The old quay which rowers said has sunk was closed.")
                .tagged("rowers", "said", "The old quay", "has sunk")
                .then()
                .statement("The old quay / has sunk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is that the quay has sunk", "was: who pays for it"})
    void whatTheThingIsMayBeToldBehindIt(String rest) {
        givenArticle("The point she raised " + rest + ".")
                .tagged("she", "raised", "The point", rest)
                .then()
                .statement("The point / " + rest);
    }

    @Test
    void theWholeNounIsSaidWithTheVerbThatLacksIt() {
        givenArticle("The small ferry office he pledged would be honest has since closed.")
                .tagged("he", "pledged", "would be honest")
                .then()
                .statement("The small ferry office / would be honest");
    }

    @Test
    void aNounThatIsCutShortIsSaidWhole() {
        givenArticle("The old lock basin she vowed to dredge has silted up.")
                .tagged("she", "vowed", "basin", "to dredge")
                .then()
                .statement("The old lock basin / to dredge");
    }

    @Test
    void aTimeBeforeAnInfinitiveIsNotSaid() {
        givenArticle("By the time she vowed to dredge it, the basin was dry.")
                .tagged("she", "vowed", "to dredge it")
                .then()
                .statement("to dredge it");
    }

    @Test
    void aWordThatOpensAClauseIsNoNoun() {
        givenArticle("The old word is of honour, whereas this suggests a toll.")
                .tagged("this", "suggests", "a toll")
                .then()
                .statement("a toll");
    }
}
