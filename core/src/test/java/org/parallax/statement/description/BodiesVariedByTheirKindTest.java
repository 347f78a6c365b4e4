package org.parallax.statement.description;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which business or society a description in some words means. */
class BodiesVariedByTheirKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"The ferry company", "The shipping giant", "The small boat maker", "The social media firm"})
    void theOnlyBodyInViewThatSpokeLast(String source) {
        givenArticle("Tide Care said the pier is shut.", source + " said the toll will stay.")
                .organizations("Tide Care")
                .tagged("Tide Care", "said", "the pier is shut")
                .tagged(source, "said", "the toll will stay")
                .then()
                .statement("the toll will stay")
                .isBy("Tide Care")
                .decidedBy("ABodysKindVariesTheNameInView");
    }

    @Test
    void theOneThatTheArticleNamesMost() {
        givenArticle("Tide Care built a pier.", "Rowers love Tide Care.", "The ferry company said the toll will stay.")
                .organizations("Tide Care")
                .tagged("The ferry company", "said", "the toll will stay")
                .then()
                .statement("the toll will stay")
                .isBy("Tide Care");
    }

    @Test
    void ofTwoInTheSentenceBeforeNeither() {
        givenArticle("Tide Care said Boat Mend is shut.", "The ferry company said the toll will stay.")
                .organizations("Tide Care", "Boat Mend")
                .tagged("Tide Care", "said", "Boat Mend is shut")
                .tagged("The ferry company", "said", "the toll will stay")
                .then()
                .statement("the toll will stay")
                .isByNobodyNamed();
    }

    @Test
    void oneThatWasBroughtInWithoutANameHasNone() {
        givenArticle(
                        "A ferry company asked for help.",
                        "Tide Care said the pier is shut.",
                        "The ferry company said the toll will stay.")
                .organizations("Tide Care")
                .tagged("Tide Care", "said", "the pier is shut")
                .tagged("The ferry company", "said", "the toll will stay")
                .then()
                .statement("the toll will stay")
                .isByNobodyNamed();
    }

    @Test
    void aPaperIsNoFerryCompany() {
        givenArticle("The Gray Times said the pier is shut.", "The ferry company said the toll will stay.")
                .organizations("Gray Times")
                .tagged("The Gray Times", "said", "the pier is shut")
                .tagged("The ferry company", "said", "the toll will stay")
                .then()
                .statement("the toll will stay")
                .isByNobodyNamed();
    }

    @Test
    void herCampaignBearsHerName() {
        givenArticle(
                        "Ada Brook rowed.",
                        "Brook's campaign said the pier is shut.",
                        "Her campaign said the toll will stay.")
                .persons("Ada Brook")
                .organizations("Brook's campaign")
                .tagged("Brook's campaign", "said", "the pier is shut")
                .tagged("Her campaign", "said", "the toll will stay")
                .then()
                .statement("the toll will stay")
                .isBy("Brook's campaign");
    }

    @Test
    void herCampaignIsNobodyWhereNoneBearsHerName() {
        givenArticle("Ada Brook rowed.", "Tide Care said the pier is shut.", "Her campaign said the toll will stay.")
                .persons("Ada Brook")
                .organizations("Tide Care")
                .tagged("Tide Care", "said", "the pier is shut")
                .tagged("Her campaign", "said", "the toll will stay")
                .then()
                .statement("the toll will stay")
                .isByNobodyNamed();
    }

    @Test
    void theCampaignIsNoOtherBody() {
        givenArticle("Tide Care said the pier is shut.", "The campaign said the toll will stay.")
                .organizations("Tide Care")
                .tagged("Tide Care", "said", "the pier is shut")
                .tagged("The campaign", "said", "the toll will stay")
                .then()
                .statement("the toll will stay")
                .isByNobodyNamed();
    }
}
