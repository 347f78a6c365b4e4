package org.parallax.statement.description;

import static org.parallax.statement.Reported.givenArticle;
import static org.parallax.statement.Reported.givenHeadline;

import org.junit.jupiter.api.Test;
import org.parallax.statement.Statement.SourceClass;

/** Whom trades and bodies told of by their kind mean: those in view. */
class PeopleInViewTest {

    @Test
    void aTradeStandsForTheOneWhoSpeaks() {
        givenArticle("Ada Brook said the pier is shut.", "“It was cold,” the singer said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("the singer", "said", "“It was cold,”")
                .then()
                .statement("It was cold,")
                .isBy("Ada Brook")
                .decidedBy("ATradeStandsForThePersonInView");
    }

    @Test
    void ofTwoWhoSpeakNobodyIsPicked() {
        givenArticle(
                        "Ada Brook said the pier is shut. Lew Finch said it is open. The boats left.",
                        "“It was cold,” the singer said.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("Lew Finch", "said", "it is open")
                .tagged("the singer", "said", "“It was cold,”")
                .then()
                .statement("It was cold,")
                .isByNobodyNamed();
    }

    @Test
    void anActressIsNoMan() {
        givenArticle("Mr. Lew Finch said the pier is shut.", "“It was cold,” the actress said.")
                .persons("Lew Finch")
                .tagged("Mr. Lew Finch", "said", "the pier is shut")
                .tagged("the actress", "said", "“It was cold,”")
                .then()
                .statement("It was cold,")
                .isByNobodyNamed();
    }

    @Test
    void whereASingerWasSpokenOfBeforeItIsThatOne() {
        givenArticle("Ada Brook said the pier is shut.", "A young singer was hurt.", "“It was cold,” the singer said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("the singer", "said", "“It was cold,”")
                .then()
                .statement("It was cold,")
                .isByNobodyNamed();
    }

    @Test
    void aWitnessIsWhoever() {
        givenArticle("Ada Brook said the pier is shut.", "“It was cold,” the witness said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("the witness", "said", "“It was cold,”")
                .then()
                .statement("It was cold,")
                .isByNobodyNamed();
    }

    @Test
    void theFatherOfSomebodyIsNotTheOneInView() {
        givenArticle("Ada Brook said the pier is shut.", "“It was cold,” the father of the girl said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("the father of the girl", "said", "“It was cold,”")
                .then()
                .statement("It was cold,")
                .isByNobodyNamed();
    }

    @Test
    void ofTwoTheOneJustBroughtInIsMeant() {
        givenArticle(
                        "Lew Finch said the ferry is slow. Lew Finch said it is old.",
                        "Ada Brook sat at the bow. The boatbuilder said the ferry leaks.")
                .persons("Lew Finch", "Ada Brook")
                .tagged("Lew Finch", "said", "the ferry is slow")
                .tagged("Lew Finch", "said", "it is old")
                .tagged("The boatbuilder", "said", "the ferry leaks")
                .then()
                .statement("the ferry leaks")
                .isBy("Ada Brook")
                .decidedBy("ATradeStandsForThePersonInView");
    }

    @Test
    void ofTwoKnownOnesTheOneWhoSpeaksMostIsMeant() {
        givenArticle(
                        "Ada Brook met Lew Finch.",
                        "Ada Brook said the film is long. Ada Brook said it is dear. Ada Brook said it is dark.",
                        "Lew Finch smiled at that. The director said the film is done.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "the film is long")
                .tagged("Ada Brook", "said", "it is dear")
                .tagged("Ada Brook", "said", "it is dark")
                .tagged("The director", "said", "the film is done")
                .then()
                .statement("the film is done")
                .isBy("Ada Brook")
                .decidedBy("ATradeStandsForThePersonInView");
    }

    @Test
    void whatANamedPersonIsSaidToBeIsNobodyElse() {
        givenArticle("Lew Finch, a baker, was hurt on the pier. The baker said the planks broke.")
                .persons("Lew Finch")
                .tagged("The baker", "said", "the planks broke")
                .then()
                .statement("the planks broke")
                .isBy("Lew Finch");
    }

    @Test
    void theSuspectsFatherIsNotTheSuspect() {
        givenArticle("Mr. Lew Finch stood trial. The suspect's father said the boat was his.")
                .persons("Lew Finch")
                .tagged("The suspect's father", "said", "the boat was his")
                .then()
                .statement("the boat was his")
                .isByNobodyNamed();
    }

    @Test
    void aCompanyByItsTradeIsNoPerson() {
        givenArticle("Lew Finch said the ferry is slow. The manufacturer said it is safe.")
                .persons("Lew Finch")
                .tagged("Lew Finch", "said", "the ferry is slow")
                .tagged("The manufacturer", "said", "it is safe")
                .then()
                .statement("it is safe")
                .isByNobodyNamed();
    }

    @Test
    void anOrganizationToldOfByItsKindIsNamedNext() {
        givenHeadline(
                        "Harbour panel shuts the pier",
                        "A harbour panel said on Monday that the pier is shut.",
                        "The Harbour Safety Panel met at noon.")
                .organizations("Harbour Safety Panel")
                .tagged("A harbour panel", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Harbour Safety Panel")
                .decidedBy("AnOrganizationInTheLeadIsNamedNext");
    }

    @Test
    void whereTwoOfItsKindAreNamedItStaysUnnamed() {
        givenHeadline(
                        "Harbour panel shuts the pier",
                        "A harbour panel said on Monday that the pier is shut.",
                        "The Harbour Safety Panel met at noon, and the Harbour Wage Panel at one.")
                .organizations("Harbour Safety Panel", "Harbour Wage Panel")
                .tagged("A harbour panel", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void aPanelWithoutThoseWordsIsAnother() {
        givenHeadline(
                        "Harbour panel shuts the pier",
                        "A harbour panel said on Monday that the pier is shut.",
                        "The Wage Panel met at noon.")
                .organizations("Wage Panel")
                .tagged("A harbour panel", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void theReportIsByWhoReported() {
        givenArticle("The Gray Times reported that the pier is shut.", "The report said it is unsafe.")
                .organizations("Gray Times")
                .tagged("The Gray Times", "reported", "that the pier is shut")
                .tagged("The report", "said", "it is unsafe")
                .then()
                .statement("it is unsafe")
                .isInADocumentBy("Gray Times");
    }

    @Test
    void theRulingIsByTheCourtThatRuled() {
        givenArticle("The Tide Court ruled that the pier is shut.", "The ruling said it is unsafe.")
                .organizations("Tide Court")
                .tagged("The Tide Court", "ruled", "that the pier is shut")
                .tagged("The ruling", "said", "it is unsafe")
                .then()
                .statement("it is unsafe")
                .isInADocumentBy("Tide Court");
    }

    @Test
    void aSurveyIsThePollSpokenOf() {
        givenArticle("A Tide Watch poll showed that the pier is unsafe.", "The survey found that few swim.")
                .organizations("Tide Watch")
                .tagged("A Tide Watch poll", "showed", "that the pier is unsafe")
                .tagged("The survey", "found", "that few swim")
                .then()
                .statement("few swim")
                .isInADocumentBy("Tide Watch");
    }

    @Test
    void aReportAfterWhatWasOnlySaidIsNobodys() {
        givenArticle("The Gray Times said the pier is shut.", "The report said it is unsafe.")
                .organizations("Gray Times")
                .tagged("The Gray Times", "said", "the pier is shut")
                .tagged("The report", "said", "it is unsafe")
                .then()
                .statement("it is unsafe")
                .isBySome(SourceClass.DOCUMENT);
    }

    @Test
    void theBlocIsTheUnionOfStatesThatTheLeadNames() {
        givenHeadline("Bloc shuts its ports", "Bloc aims to shut its ports.", "The European Union met at noon.")
                .places("European Union")
                .tagged("Bloc", "aims", "to shut its ports")
                .then()
                .statement("to shut its ports")
                .isBy("European Union")
                .decidedBy("AnOrganizationInTheLeadIsNamedNext");
    }

    @Test
    void aCountryIsNoBloc() {
        givenHeadline("Bloc shuts its ports", "Bloc aims to shut its ports.", "Norway met Sweden at noon.")
                .tagged("Bloc", "aims", "to shut its ports")
                .then()
                .statement("to shut its ports")
                .isByNobodyNamed();
    }
}
