package org.parallax.statement.source;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Brook campaign|Brook campaign",
                "Brook's campaign|Brook's campaign",
                "Mrs. Brook's campaign|Brook's campaign"
            })
    void aPersonsCampaignIsNotThePerson(String source, String name) {
        givenArticle("Ada Brook rowed home.", source + " said the pier is shut.")
                .persons("Ada Brook", "Brook")
                .tagged(source, "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy(name);
    }

    @Test
    void lettersInBracketsStandForIt() {
        givenArticle("Rowers wrote to Boats for Lund (BfL).", "BfL said the pier is shut.")
                .organizations("Boats for Lund")
                .tagged("BfL", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Boats for Lund");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Lund Tide average of polls|Lund Tide",
                "A new Lund Tide poll|Lund Tide",
                "The latest LundTide average of polls|LundTide"
            })
    void whoAskedStandsBeforeWhatCameOfIt(String source, String name) {
        givenArticle(source + " showed that the pier is loved.", "Rowers read of the LundTide numbers.")
                .tagged(source, "showed", "that the pier is loved")
                .then()
                .statement("the pier is loved")
                .isInADocumentBy(name);
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
