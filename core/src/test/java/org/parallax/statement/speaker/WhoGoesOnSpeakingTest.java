package org.parallax.statement.speaker;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.parallax.statement.Reported;

/** "She" in the paragraph after somebody has spoken, though another woman is spoken of in between. */
class WhoGoesOnSpeakingTest {

    private static Reported afterMoss(String... paragraphs) {
        String[] all = new String[1 + paragraphs.length];
        all[0] = "Robin Moss said the pier is old.";
        System.arraycopy(paragraphs, 0, all, 1, paragraphs.length);
        return givenArticle(all).persons("Robin Moss", "Mary Brook").tagged("Robin Moss", "said", "the pier is old");
    }

    @Test
    void aQuotationThatBeginsAParagraphIsByWhoSpokeLast() {
        afterMoss("“They gave Mary Brook the keys, and Mary Brook lost them,” she said.")
                .tagged("she", "said", "“They gave Mary Brook the keys, and Mary Brook lost them,”")
                .then()
                .statement("They gave Mary Brook the keys, and Mary Brook lost them,")
                .isBy("Robin Moss")
                .decidedBy("AQuotationThatBeginsAParagraphIsByWhoSpokeLast");
    }

    @Test
    void notWhereAManSpokeLast() {
        givenArticle("Mr Moss said the pier is old.", "“They lost the keys,” she said.")
                .persons("Moss")
                .tagged("Mr Moss", "said", "the pier is old")
                .tagged("she", "said", "“They lost the keys,”")
                .then()
                .statement("They lost the keys,")
                .isByNobodyNamed();
    }

    @Test
    void norWhereASentenceOfAnotherStandsBetween() {
        afterMoss("Mary Brook owned it once. She sold it in a hurry.", "“They lost the keys,” she said.")
                .tagged("she", "said", "“They lost the keys,”")
                .then()
                .statement("They lost the keys,")
                .isBy("Mary Brook");
    }

    @Test
    void whoAddsIsWhoSpokeJustBefore() {
        afterMoss("“They gave Mary Brook the keys,” she said.", "She added that Mary Brook lost them.")
                .tagged("she", "said", "“They gave Mary Brook the keys,”")
                .tagged("She", "added", "Mary Brook lost them")
                .then()
                .statement("Mary Brook lost them")
                .isBy("Robin Moss")
                .decidedBy("WhoAddsIsWhoSpokeJustBefore");
    }

    @Test
    void whoOnlySaysNeedNotBe() {
        afterMoss("Mary Brook lost the keys.", "She said that they were gone.")
                .tagged("She", "said", "they were gone")
                .then()
                .statement("they were gone")
                .isBy("Mary Brook");
    }

    @Test
    void whoIsBroughtInAtTheEndIsQuotedNext() {
        afterMoss(
                        "The leak has long troubled Mary Brook, head of the harbour board.",
                        "“They lost the keys,” she said.")
                .tagged("she", "said", "“They lost the keys,”")
                .then()
                .statement("They lost the keys,")
                .isBy("Mary Brook")
                .decidedBy("WhoIsBroughtInIsQuotedNext");
    }

    @Test
    void whereSomebodySpeaksOfHerInThatSentenceSheIsNot() {
        givenArticle(
                        "Mr Lew Finch said he wants an answer from Kim Gray, head of the harbour board.",
                        "“They lost the keys,” he said.")
                .persons("Lew Finch", "Kim Gray")
                .tagged("Mr Lew Finch", "said", "he wants an answer from Kim Gray, head of the harbour board")
                .tagged("he", "said", "“They lost the keys,”")
                .then()
                .statement("They lost the keys,")
                .isBy("Lew Finch");
    }

    @Test
    void whoHasDoneSomethingThereIsNot() {
        afterMoss("The keys were lost when Mary Brook, head of the board, was ill.", "“They lost the keys,” she said.")
                .tagged("she", "said", "“They lost the keys,”")
                .then()
                .statement("They lost the keys,")
                .decidedBy("APronounIsTheOneLastSpokenOf");
    }
}
