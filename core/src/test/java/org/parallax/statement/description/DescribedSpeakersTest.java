package org.parallax.statement.description;

import static org.parallax.statement.Reported.givenArticle;
import static org.parallax.statement.Reported.givenHeadline;

import org.junit.jupiter.api.Test;
import org.parallax.statement.Reported;
import org.parallax.statement.Statement.SourceClass;

/** Whom a description means, and through which documents somebody speaks. */
class DescribedSpeakersTest {

    @Test
    void aDocumentSpeaksForWhomItBelongsTo() {
        givenArticle("Ada Brook’s report said the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook’s report", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .decidedBy("ADocumentSpeaksForItsMaker");
    }

    @Test
    void aDocumentSpeaksForWhomItIsBy() {
        givenArticle("Research by the Harbour Board shows the pier is shut.")
                .organizations("Harbour Board")
                .tagged("Research by the Harbour Board", "shows", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .decidedBy("ADocumentSpeaksForItsMaker");
    }

    @Test
    void whoHasADocumentIsNotItsMaker() {
        givenArticle("A letter obtained by the Gray Times shows the pier is shut.")
                .organizations("Gray Times")
                .tagged("A letter obtained by the Gray Times", "shows", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBySome(SourceClass.DOCUMENT);
    }

    @Test
    void aRelationIsTheOneSoDescribed() {
        givenArticle("Moss’s lawyer, Ada Brook, left early.", "Moss’s lawyer said the pier is shut.")
                .persons("Ada Brook", "Moss")
                .tagged("Moss’s lawyer", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook");
    }

    @Test
    void anotherOnesRelationIsNot() {
        givenArticle("Moss’s lawyer, Ada Brook, left early.", "Finch’s lawyer said the pier is shut.")
                .persons("Ada Brook", "Moss", "Finch")
                .tagged("Finch’s lawyer", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void anOfficeInTheLeadIsWhoSpeaksNext() {
        givenHeadline(
                        "Judge shuts the pier",
                        "A judge ruled that the pier is shut.",
                        "Judge Ada Brook said it stays so.")
                .persons("Ada Brook")
                .tagged("A judge", "ruled", "the pier is shut")
                .tagged("Judge Ada Brook", "said", "it stays so")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .decidedBy("AnOfficeInTheLeadIsWhoSpeaksNext");
    }

    @Test
    void anOfficeOfAnotherCountryInTheLeadIsNot() {
        givenHeadline(
                        "Judge shuts the pier",
                        "A Norwegian judge ruled that the pier is shut.",
                        "Judge Ada Brook said it stays so.")
                .persons("Ada Brook")
                .tagged("A Norwegian judge", "ruled", "the pier is shut")
                .tagged("Judge Ada Brook", "said", "it stays so")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void whoIsSpokenOfMostIsTheCandidate() {
        givenArticle(
                        "Ada Brook came late. Ada Brook spoke first. Ada Brook said the pier is shut. The candidate said it stays so.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("The candidate", "said", "it stays so")
                .then()
                .statement("it stays so")
                .isBy("Ada Brook")
                .decidedBy("ADescriptionIsThePersonJustSpokenOf");
    }

    @Test
    void aSourceOfCapitalsIsAName() {
        givenArticle("Gray Ledger asked whether the pier is shut.")
                .tagged("Gray Ledger", "asked", "whether the pier is shut")
                .then()
                .statement("whether the pier is shut")
                .isBy("Gray Ledger");
    }

    @Test
    void aDescriptionAfterANameIsOneSourceWithIt() {
        givenArticle("Ada Brook, a friend of the mayor, said the pier is shut.")
                .persons("Ada Brook")
                .tagged("a friend of the mayor", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook");
    }

    @Test
    void nobodyCallsHerselfByHerTradeInHerOwnWords() {
        String said = "the actress had promised to help the rowers of Gray Harbour";
        givenArticle("Ada Brook met the press.", "Ada Brook said " + said + ".")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", said)
                .taggedInside("the actress", "had promised", "to help the rowers of Gray Harbour")
                .then()
                .statement("to help the rowers of Gray Harbour")
                .isByNobodyNamed();
    }

    @Test
    void theTwoAreThoseNamedTogether() {
        givenArticle("Ada Brook and Mr. Lew Finch met on the pier. Both leaders said the pier is shut.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Both leaders", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .decidedBy("TheTwoAreThoseNamedTogether");
        givenArticle("Norway and Denmark met Lew Finch. The two countries agreed to shut the pier.")
                .persons("Lew Finch")
                .places("Norway", "Denmark")
                .tagged("The two countries", "agreed", "to shut the pier")
                .then()
                .statement("to shut the pier")
                .isBy("Norway");
    }

    @Test
    void theTwoAreNobodyWhereNoTwoAreNamedTogether() {
        givenArticle("Ada Brook met Lew Finch on the pier. Both leaders said the pier is shut.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Both leaders", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
        givenArticle("Norway and Denmark met. Both men said the pier is shut.")
                .places("Norway", "Denmark")
                .tagged("Both men", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void aParentIsTheOneWithThatSortOfGivenName() {
        Reported article = givenArticle(
                        "My father said the pier is shut. My mother said boats lie still.",
                        "My parents, James and Mary Finch, kept the light.")
                .persons("James", "Mary Finch")
                .tagged("My father", "said", "the pier is shut")
                .tagged("My mother", "said", "boats lie still");
        article.then()
                .statement("the pier is shut")
                .isBy("James")
                .decidedBy("AParentIsNamedWithTheOther")
                .and()
                .statement("boats lie still")
                .isBy("Mary Finch");
    }

    @Test
    void anotherOnesParentIsNot() {
        givenArticle("Her father said the pier is shut.", "My parents, James and Mary Finch, kept the light.")
                .persons("James", "Mary Finch")
                .tagged("Her father", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void whoSpeaksForSomebodyIsNotThatOne() {
        givenArticle("Through a spokesman, Lew Finch denied it.", "The spokesman said the pier is shut.")
                .persons("Lew Finch")
                .tagged("The spokesman", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void theOnlyArticleSpokenOfIsMeantHoweverFarBack() {
        String nine = "Rain fell. ".repeat(9).strip();
        givenArticle("The Gray Times article says the pier is shut.", nine, "Boats lie still, the article said.")
                .organizations("Gray Times")
                .tagged("The Gray Times article", "says", "the pier is shut")
                .tagged("the article", "said", "Boats lie still")
                .then()
                .statement("Boats lie still")
                .isInADocumentBy("Gray Times");
    }

    @Test
    void ofTwoArticlesFarBackNeitherIsMeant() {
        String nine = "Rain fell. ".repeat(9).strip();
        givenArticle(
                        "The Gray Times article says the pier is shut. The Lund Post article says it is open.",
                        nine,
                        "Boats lie still, the article said.")
                .organizations("Gray Times", "Lund Post")
                .tagged("The Gray Times article", "says", "the pier is shut")
                .tagged("The Lund Post article", "says", "it is open")
                .tagged("the article", "said", "Boats lie still")
                .then()
                .statement("Boats lie still")
                .isByNobodyNamed();
    }

    @Test
    void whoseSomebodyIsDoesNotSpeak() {
        givenHeadline(
                        "Doctor says Gray is ill",
                        "The old mayor's former doctor said she is ill.",
                        "Dr. Ada Brook said it began in May.")
                .persons("Ada Brook")
                .tagged("The old mayor's former doctor", "said", "she is ill")
                .tagged("Dr. Ada Brook", "said", "it began in May")
                .then()
                .statement("she is ill")
                .isBy("Ada Brook");
    }

    @Test
    void theMayorIsNotTheMayorsFormerDoctor() {
        givenArticle("Mayor Ada Brook came late.", "The mayor's former doctor said she is ill.")
                .persons("Ada Brook")
                .tagged("The mayor's former doctor", "said", "she is ill")
                .then()
                .statement("she is ill")
                .isByNobodyNamed();
    }

    @Test
    void theSenatorIsWhomTheSentenceNames() {
        givenArticle(
                        "Ada Brook came late. Joan Gray left. Joan Gray slept. Joan Gray rowed. Ada Brook said the pier is shut.",
                        "As for what Joan Gray thinks of Ada Brook, the senator said it stays so.")
                .persons("Ada Brook", "Joan Gray")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("the senator", "said", "it stays so")
                .then()
                .statement("it stays so")
                .isBy("Ada Brook")
                .decidedBy("ADescriptionIsThePersonJustSpokenOf");
    }

    @Test
    void norIsItOneWhoHasNotSpoken() {
        givenArticle(
                        "Ada Brook came late. Joan Gray left. Joan Gray slept. Joan Gray rowed. Ada Brook ran.",
                        "As for what Joan Gray thinks of Ada Brook, the senator said it stays so.")
                .persons("Ada Brook", "Joan Gray")
                .tagged("the senator", "said", "it stays so")
                .then()
                .statement("it stays so")
                .isByNobodyNamed();
    }

    @Test
    void theCandidateIsWhoHasSpokenAsHe() {
        givenArticle(
                        "Mr. Lew Finch came late. Lew Finch spoke first. Lew Finch said the pier is shut. He said it is old. It leaks. Rain fell.",
                        "He said it rots.",
                        "The candidate said it stays so.")
                .persons("Lew Finch")
                .tagged("Lew Finch", "said", "the pier is shut")
                .tagged("He", "said", "it is old")
                .tagged("He", "said", "it rots")
                .tagged("The candidate", "said", "it stays so")
                .then()
                .statement("it stays so")
                .isBy("Lew Finch");
    }

    @Test
    void whoTogetherIsTheNameBeforeIt() {
        givenArticle("It is the work of Norway and Sweden, which together vowed to mend the pier.")
                .tagged("which together", "vowed", "to mend the pier")
                .then()
                .statement("to mend the pier")
                .isBy("Sweden");
    }

    @Test
    void whoNeverEndsASourceIsNotTaken() {
        givenArticle("The ferry belongs to Norway, and whoever runs it said it leaks.")
                .tagged("whoever runs it", "said", "it leaks")
                .then()
                .statement("it leaks")
                .isByNobodyNamed();
    }
}
