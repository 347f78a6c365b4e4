package org.parallax.statement.description;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;

/** Whose name a description varies that opens a sentence: who speaks before it and next, or alone in its paragraph. */
class NamesVariedByDescriptionsTest {

    @Test
    void whoIsQuotedNextAndSpokeBefore() {
        givenArticle(
                        "Ada Brook told rowers and Lew Finch to wait.",
                        "The Vell County Republican called the toll unfair.",
                        "“We pay for it,” Brook said.")
                .persons("Ada Brook", "Brook", "Lew Finch")
                .tagged("Ada Brook", "told", "to wait")
                .tagged("The Vell County Republican", "called", "the toll unfair")
                .tagged("Brook", "said", "“We pay for it,”")
                .then()
                .statement("the toll unfair")
                .isBy("Ada Brook")
                .decidedBy("WhoIsQuotedNextIsTheOneDescribed");
    }

    @Test
    void whoIsOnlyQuotedNextIsNot() {
        givenArticle(
                        "Ada Brook told rowers to wait.",
                        "The Vell County Republican called the toll unfair.",
                        "“We pay for it,” Finch said.")
                .persons("Ada Brook", "Finch")
                .tagged("Ada Brook", "told", "to wait")
                .tagged("The Vell County Republican", "called", "the toll unfair")
                .tagged("Finch", "said", "“We pay for it,”")
                .then()
                .statement("the toll unfair")
                .isByNobodyNamed();
    }

    @Test
    void whoAloneSpeaksInTheParagraph() {
        givenArticle("Ada Brook said she was glad. The former harbour clerk called the pier safe.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "she was glad")
                .tagged("The former harbour clerk", "called", "the pier safe")
                .then()
                .statement("the pier safe")
                .isBy("Ada Brook");
    }

    @Test
    void ofTwoInTheParagraphNeither() {
        givenArticle("Ada Brook said Finch was glad. The former harbour clerk called the pier safe.")
                .persons("Ada Brook", "Finch")
                .tagged("Ada Brook", "said", "Finch was glad")
                .tagged("The former harbour clerk", "called", "the pier safe")
                .then()
                .statement("the pier safe")
                .isByNobodyNamed();
    }

    @Test
    void anOfficeThatIsHeldNowMayBeAnothers() {
        givenArticle("Ada Brook said she was glad. The Vell mayor called the pier safe.")
                .persons("Ada Brook")
                .places("Vell")
                .tagged("Ada Brook", "said", "she was glad")
                .tagged("The Vell mayor", "called", "the pier safe")
                .then()
                .statement("the pier safe")
                .isByNobodyNamed();
    }

    @Test
    void aBareTradeMayBeAnothers() {
        givenArticle("Ada Brook asked who was there. The cameraman called the pier safe.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "asked", "who was there")
                .tagged("The cameraman", "called", "the pier safe")
                .then()
                .statement("the pier safe")
                .isByNobodyNamed();
    }

    @Test
    void whoWasLeftWithoutANameBeforeIsMeant() {
        givenArticle(
                        "A young Vell veteran rowed home.",
                        "Ada Brook said she was glad. The young Vell veteran called the pier safe.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "she was glad")
                .tagged("The young Vell veteran", "called", "the pier safe")
                .then()
                .statement("the pier safe")
                .isByNobodyNamed();
    }

    @Test
    void theLastSpeakerOfTheParty() {
        givenArticle(
                        "Finch is here. Finch and Finch again.",
                        "Ada Brook, R-Vell, said Finch was late.",
                        "The Gray Republican called the pier safe.")
                .persons("Ada Brook", "Finch")
                .tagged("Ada Brook", "said", "Finch was late")
                .tagged("The Gray Republican", "called", "the pier safe")
                .then()
                .statement("the pier safe")
                .isBy("Ada Brook");
    }

    @Test
    void aSecretaryOfState() {
        givenArticle("“Row home,” said former secretary of state Ada Brook, who praised Lew Finch.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("former secretary of state Ada Brook", "said", "“Row home,”")
                .then()
                .statement("Row home,")
                .isBy("Ada Brook");
    }

    @Test
    void anAideToASecretaryOfStateIsNotHer() {
        givenArticle("An aide to secretary of state Ada Brook said the pier is shut.")
                .persons("Ada Brook")
                .tagged("An aide to secretary of state Ada Brook", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void aJuniorWhoSaysSo() {
        givenArticle("It made an enemy of Lew Finch Jr., who said the pier is shut.")
                .persons("Lew Finch Jr")
                .tagged("who", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Lew Finch Jr");
    }

    @Test
    void anAgeIsOfWhomItIsTold() {
        givenArticle("Ada Brook, 43, rowed with Lew Finch, 51.", "It rained.", "The 43-year-old said the pier is safe.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("The 43-year-old", "said", "the pier is safe")
                .then()
                .statement("the pier is safe")
                .isBy("Ada Brook")
                .decidedBy("AnAgeIsOfWhomItIsTold");
    }

    @Test
    void anAgeOfTwoIsNobodys() {
        givenArticle("Ada Brook, 43, rowed with Lew Finch, 43.", "The 43-year-old said the pier is safe.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("The 43-year-old", "said", "the pier is safe")
                .then()
                .statement("the pier is safe")
                .isByNobodyNamed();
    }

    @Test
    void whoSpokeLastIsDescribedInTheNextParagraph() {
        givenArticle("Lew Finch rowed.", "Ada Brook said she was glad.", "The 43-year-old called the pier safe.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "she was glad")
                .tagged("The 43-year-old", "called", "the pier safe")
                .then()
                .statement("the pier safe")
                .isBy("Ada Brook")
                .decidedBy("WhoSpokeLastAndIsAloneInViewIsTheOneDescribed");
    }

    @Test
    void orBehindHerWords() {
        givenArticle("Ada Brook said she was glad.", "“The pier is safe,” the three-time champion said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "she was glad")
                .tagged("the three-time champion", "said", "“The pier is safe,”")
                .then()
                .statement("The pier is safe,")
                .isBy("Ada Brook");
    }

    @Test
    void notWhereSomebodyElseIsNamedSince() {
        givenArticle("Ada Brook said she was glad.", "Lew Finch rowed.", "The 43-year-old called the pier safe.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "she was glad")
                .tagged("The 43-year-old", "called", "the pier safe")
                .then()
                .statement("the pier safe")
                .isByNobodyNamed();
    }

    @Test
    void norWhoIsSetAgainstHer() {
        givenArticle("Ada Brook said she was glad.", "The second woman called the pier safe.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "she was glad")
                .tagged("The second woman", "called", "the pier safe")
                .then()
                .statement("the pier safe")
                .isByNobodyNamed();
    }
}
