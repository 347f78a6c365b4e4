package org.parallax.statement.description;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons who are called by an office, a party or whose they are, and who sign. */
class OfficesAndSignaturesTest {

    @Test
    void thePresidentIsNoVicePresident() {
        givenArticle(
                        "President Ada Brook opened the pier.",
                        "Vice President Lew Finch cut the ribbon.",
                        "The president said the pier is open.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("The president", "said", "the pier is open")
                .then()
                .statement("the pier is open")
                .isBy("Ada Brook")
                .decidedBy("ADescriptionIsThePersonWhoHoldsTheOffice");
    }

    @Test
    void andRatherNoFormerOne() {
        givenArticle(
                        "President Ada Brook opened the pier.",
                        "Former President Lew Finch cut the ribbon.",
                        "The president said the pier is open. The former president said it is late.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("The president", "said", "the pier is open")
                .tagged("The former president", "said", "it is late")
                .then()
                .statement("the pier is open")
                .isBy("Ada Brook")
                .and()
                .statement("it is late")
                .isBy("Lew Finch");
    }

    @Test
    void theTitleThatOpensAParagraphCounts() {
        givenArticle("The pier burned.", "Rep. Ada Brook rowed home.", "The congresswoman said the pier is shut.")
                .persons("Ada Brook")
                .tagged("The congresswoman", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook");
    }

    @Test
    void aSenatorIsALawmaker() {
        givenArticle("The pier burned, and Sen. Ada Brook rowed home.", "The lawmaker said the pier is shut.")
                .persons("Ada Brook")
                .tagged("The lawmaker", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook");
    }

    @Test
    void whereASenatorIsFromNeedNotBeToldTwice() {
        givenArticle("The pier burned, and Sen. Ada Brook rowed home.", "The Florida senator said the pier is shut.")
                .persons("Ada Brook")
                .places("Florida")
                .tagged("The Florida senator", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook");
    }

    @Test
    void butAnotherCountrysPresidentIsAnotherPresident() {
        givenArticle("The pier burned, and President Ada Brook rowed home.", "The Norwegian president said it is shut.")
                .persons("Ada Brook")
                .tagged("The Norwegian president", "said", "it is shut")
                .then()
                .statement("it is shut")
                .isByNobodyNamed();
    }

    @Test
    void norIsANomineeOfOnePartyTheOtherPartys() {
        givenArticle(
                        "Republican Ada Brook rowed home, and Libertarian nominee Lew Finch swam.",
                        "The Republican nominee said the pier is shut.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("The Republican nominee", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void whoIsNamedMostAndJustSpokeIsCalledByOtherWords() {
        givenArticle(
                        "Ada Brook rowed home. Lew Finch met Ada Brook.",
                        "Ada Brook said the pier is shut.",
                        "The Gray Harbour billionaire said it stays shut.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("The Gray Harbour billionaire", "said", "it stays shut")
                .then()
                .statement("it stays shut")
                .isBy("Ada Brook")
                .decidedBy("ADescriptionIsThePersonJustSpokenOf");
    }

    @Test
    void butNotWhereSomebodyElseJustSpoke() {
        givenArticle(
                        "Ada Brook rowed home. Lew Finch met Ada Brook.",
                        "Lew Finch told Ada Brook that the pier is shut.",
                        "The Gray Harbour billionaire said it stays shut.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Lew Finch", "told", "that the pier is shut")
                .tagged("The Gray Harbour billionaire", "said", "it stays shut")
                .then()
                .statement("it stays shut")
                .isByNobodyNamed();
    }

    @Test
    void norWhereSomebodyWithoutANameWasCalledSo() {
        givenArticle(
                        "A billionaire said the pier is shut.",
                        "Ada Brook rowed home. Ada Brook swims. Ada Brook said the pier is old.",
                        "The billionaire said it stays shut.")
                .persons("Ada Brook")
                .tagged("A billionaire", "said", "the pier is shut")
                .tagged("Ada Brook", "said", "the pier is old")
                .tagged("The billionaire", "said", "it stays shut")
                .then()
                .statement("it stays shut")
                .isByNobodyNamed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Brook's lawyer", "Ada Brook's attorney", "Her lawyer"})
    void somebodysLawyerIsTheOneSoDescribed(String source) {
        givenArticle("Lew Finch, a lawyer for Ada Brook, rowed home.", "Ada Brook swam.", source + " said it is shut.")
                .persons("Ada Brook", "Lew Finch")
                .tagged(source, "said", "it is shut")
                .then()
                .statement("it is shut")
                .isBy("Lew Finch")
                .decidedBy("ARelationIsTheOneSoDescribed");
    }

    @Test
    void ofTwoLawyersNeitherIsMeant() {
        givenArticle(
                        "Lew Finch, a lawyer for Ada Brook, rowed home.",
                        "Tom Heron, a lawyer for Ada Brook, swam.",
                        "Ada Brook's lawyer said it is shut.")
                .persons("Ada Brook", "Lew Finch", "Tom Heron")
                .tagged("Ada Brook's lawyer", "said", "it is shut")
                .then()
                .statement("it is shut")
                .isByNobodyNamed();
    }

    @Test
    void iIsWhoeverSignsTheLetter() {
        givenArticle("LETTERS.", "I think the pier is ugly.", "Ada Brook.", "I believe the pier is fine.", "Lew Finch.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("I", "think", "the pier is ugly")
                .tagged("I", "believe", "the pier is fine")
                .then()
                .statement("the pier is ugly")
                .isBy("Ada Brook")
                .decidedBy("IIsTheOneWhoSigns")
                .and()
                .statement("the pier is fine")
                .isBy("Lew Finch");
    }

    @Test
    void orWhomTheLastParagraphTellsOf() {
        givenArticle(
                        "I think the pier is ugly.",
                        "Lew Finch swam there.",
                        "Ada Brook, a sailor, is the author of Tides.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("I", "think", "the pier is ugly")
                .then()
                .statement("the pier is ugly")
                .isBy("Ada Brook");
    }

    @Test
    void nobodyWhereIIsTheLastWord() {
        givenArticle("The pier is ugly, think I")
                .tagged("I", "think", "The pier is ugly")
                .then()
                .statement("The pier is ugly")
                .isByNobodyNamed();
    }

    @Test
    void nobodyWhoIsOnlyNamedBelow() {
        givenArticle("I think the pier is ugly.", "Lew Finch swam there.", "It rained on Ada Brook.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("I", "think", "the pier is ugly")
                .then()
                .statement("the pier is ugly")
                .isByNobodyNamed();
    }
}
