package org.parallax.statement.source;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that the tagger finds and does not know for names. */
class NamesOfSourcesTest {

    @Test
    void aWordThatHasItsCapitalInsideASentenceTooIsAName() {
        givenArticle("On Friday, HarbourFacts opened. HarbourFacts said the pier is shut.")
                .tagged("HarbourFacts", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("HarbourFacts");
    }

    @Test
    void aKindWithWhatItIsForIsOne() {
        givenArticle("The independent Commission on Harbour Lamps said the pier is shut.")
                .tagged("The independent Commission on Harbour Lamps", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Commission on Harbour Lamps");
    }

    /** In lower case a list is a document. */
    @Test
    void aWordForPapersIsOneWhereItHasACapital() {
        givenArticle("The rowing Harbour List said the pier is shut.")
                .tagged("The rowing Harbour List", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Harbour List");
    }

    @Test
    void aPersonsCampaignIsNotThePerson() {
        givenArticle("Ada Brook rowed home.", "The Brook campaign said the pier is shut.")
                .persons("Ada Brook", "Brook")
                .tagged("The Brook campaign", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Brook campaign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ferrymen", "Harbour judge", "I’ve", "Police", "Greens"})
    void aWordThatOnlyOpensItsSentenceIsNone(String source) {
        givenArticle("It is said that I’ve met the Greens. " + source + " said the pier is shut.")
                .tagged(source, "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void whoAskedStandsBeforeWhatCameOfIt() {
        givenArticle("The Lund Tide average of polls showed that the pier is loved.")
                .tagged("The Lund Tide average of polls", "showed", "that the pier is loved")
                .then()
                .statement("the pier is loved")
                .isInADocumentBy("Lund Tide");
    }

    @Test
    void oneCapitalBeforeAPollIsNobodysName() {
        givenArticle("The Monday poll showed that the pier is loved.")
                .tagged("The Monday poll", "showed", "that the pier is loved")
                .then()
                .statement("the pier is loved")
                .isByNobodyNamed();
    }
}
