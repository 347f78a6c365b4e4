package org.parallax.statement.speaker;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;

/** Whom "he" and "she" mean right behind somebody's words. */
class HeOrSheOfTheSentenceBeforeTest {

    @Test
    void whoSpokeInTheSentenceBeforeGoesOn() {
        givenArticle(
                        "Judge Ada Brook sat. Ms. Ina Moss came for the rowers.",
                        "Judge Ada Brook also asked Ms. Ina Moss how many boats are thin. After all, she said, “you will have thin boats.”")
                .persons("Ada Brook", "Ina Moss")
                .tagged("Judge Ada Brook", "asked", "how many boats are thin")
                .tagged("she", "said", "“you will have thin boats.”")
                .then()
                .statement("you will have thin boats.")
                .isBy("Ada Brook")
                .decidedBy("WhoSpokeInTheSentenceBeforeGoesOn");
    }

    @Test
    void nobodyOfAnotherParagraphGoesOn() {
        givenArticle("Ms. Ada Brook said the pier is shut.", "Ms. Ina Moss came. “It is thin,” she said.")
                .persons("Ada Brook", "Ina Moss")
                .tagged("Ms. Ada Brook", "said", "the pier is shut")
                .tagged("she", "said", "“It is thin,”")
                .then()
                .statement("It is thin,")
                .isBy("Ina Moss");
    }

    @Test
    void whomItDoesNotSatisfySpeaksNext() {
        givenArticle(
                        "Ms. Ada Brook answered that boats are watched.",
                        "That did not satisfy Ms. Ina Moss. “Watched by whom?” she said.")
                .persons("Ada Brook", "Ina Moss")
                .tagged("Ms. Ada Brook", "answered", "that boats are watched")
                .tagged("she", "said", "“Watched by whom?”")
                .then()
                .statement("Watched by whom?")
                .isBy("Ina Moss")
                .decidedBy("WhomItMovesSpeaksNext");
    }

    @Test
    void whoSaysThatHeHadWarnedIsHe() {
        givenArticle(
                        "Mr. Lew Finch took back his word that Mr. Cal Moss sank boats, saying he had warned of the old pier in the harbour.")
                .persons("Lew Finch", "Cal Moss")
                .tagged("Mr. Lew Finch", "saying", "he had warned of the old pier in the harbour")
                .taggedInside("he", "had warned of", "the old pier in the harbour")
                .then()
                .statement("the old pier in the harbour")
                .isBy("Lew Finch");
    }
}
