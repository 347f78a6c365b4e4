package org.parallax.statement.speaker;

import static org.parallax.statement.Reported.givenArticle;
import static org.parallax.statement.Reported.givenHeadline;

import org.junit.jupiter.api.Test;
import org.parallax.statement.Statement.Act;

/** Who stands beside a cue and said nothing. */
class WhoDidNotSayItTest {

    @Test
    void whoIsToldHears() {
        givenArticle("The talk will also be of tolls, Tide News is told.")
                .organizations("Tide News")
                .tagged("Tide News", "is told", "The talk will also be of tolls")
                .then()
                .statement("The talk will also be of tolls")
                .isByNobodyNamed();
    }

    @Test
    void whoIsAdvisedToDoSomethingHears() {
        givenHeadline("Gray School advised to close", "The school is shut.")
                .organizations("Gray School")
                .tagged("Gray School", "advised", "to close")
                .then()
                .statement("to close")
                .isByNobodyNamed()
                .decidedBy("WhoIsToldIsNotWhoTells");
    }

    @Test
    void whoAdvisesSomebodyToDoSomethingSpeaks() {
        givenArticle("Ada Brook advised rowers to go home.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "advised", "rowers to go home")
                .then()
                .statement("rowers to go home")
                .isBy("Ada Brook");
    }

    @Test
    void aNameThatEndsTheSentenceBeforeAColonIsSpokenOf() {
        givenArticle(
                        "Lew Finch used much the same words to mock his rival, Ada Brook:",
                        "“How would you row with her?”")
                .persons("Lew Finch", "Ada Brook")
                .tagged("Ada Brook", ":", "“How would you row with her?”")
                .then()
                .statement("How would you row with her?")
                .isByNobodyNamed()
                .decidedBy("ANameBeforeAColonSpeaksWhereItOpensItsSentence");
    }

    @Test
    void aNameThatOpensTheLineBeforeAColonSpeaks() {
        givenArticle("Ada Brook: “How would you row?”")
                .persons("Ada Brook")
                .tagged("Ada Brook", ":", "“How would you row?”")
                .then()
                .statement("How would you row?")
                .isBy("Ada Brook");
    }

    @Test
    void thatIsNoPerson() {
        givenArticle("Rowers left a day after a talk with Ada Brook that offered slight hope the pier will open.")
                .persons("Ada Brook")
                .tagged("that", "offered", "slight hope the pier will open")
                .then()
                .statement("slight hope the pier will open")
                .isByNobodyNamed();
    }

    @Test
    void nobodyAsksAboutHisOwnClaims() {
        givenArticle(
                        "“Tolls sink boats,” Mr. Lew Finch told rowers.",
                        "Asked by Mr. Cal Moss about his claims that tolls sink boats, Lew Finch said it was so.")
                .persons("Lew Finch", "Cal Moss")
                .tagged("Lew Finch", "told", "“Tolls sink boats,”")
                .tagged("his", "claims", "that tolls sink boats")
                .then()
                .statement("tolls sink boats")
                .isByNobodyNamed();
    }

    @Test
    void anotherPartysNomineeIsAnother() {
        givenHeadline(
                        "Nominees speak",
                        "The presumptive Labour nominee went so far as to say the pier is lost.",
                        "Liberal candidate Ada Brook said the pier is safe.")
                .persons("Ada Brook")
                .tagged("The presumptive Labour nominee", "went so far as to say", "the pier is lost")
                .tagged("Liberal candidate Ada Brook", "said", "the pier is safe")
                .then()
                .statement("the pier is lost")
                .isByNobodyNamed();
    }

    @Test
    void anEmbassyIsNoGroup() {
        givenArticle(
                        "The Norwegian Embassy said the road is shut.",
                        "Rowers stormed the pier, the group said on its site.")
                .organizations("Norwegian Embassy")
                .tagged("The Norwegian Embassy", "said", "the road is shut")
                .tagged("the group", "said", "Rowers stormed the pier")
                .then()
                .statement("Rowers stormed the pier")
                .isByNobodyNamed();
    }

    @Test
    void aTownsPaperIsNotTheTown() {
        givenArticle("The Vell Weekly reported that the pier is shut.")
                .places("Vell")
                .tagged("The Vell Weekly", "reported", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void anOfficerOfLongAgoIsNotTheOneInTheNews() {
        givenArticle(
                        "Officer Lew Finch shut the pier.",
                        "Rowers were angry. They came by night. They stayed. They sang.",
                        "As a boy Cal Moss ran along a quay when a boat came. The officer yelled that he must stop.")
                .persons("Lew Finch", "Cal Moss")
                .tagged("The officer", "yelled", "that he must stop")
                .then()
                .statement("he must stop")
                .isByNobodyNamed();
    }

    @Test
    void whatAPieceIsTitledDoesNotSpeak() {
        givenArticle("“I will mend the pier,” says Brook in the new film titled “Bold.”")
                .persons("Brook", "Bold")
                .tagged("Bold", "says", "“I will mend the pier,”")
                .then()
                .statement("I will mend the pier,")
                .isBy("Brook");
    }

    @Test
    void whoIsNamedInAnAsideIsNotTheSubject() {
        givenArticle("Ada Brook, who rows and married her mate, Lew Finch, in Vell last year, called for a new toll.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Lew Finch", "called for", "a new toll")
                .then()
                .statement("a new toll")
                .isBy("Ada Brook");
    }

    @Test
    void excerptsAreFromSomebodyAndSaidByAnother() {
        givenArticle(
                        "Mr. Lew Finch came to Vell.",
                        "“We need deeds,” he said, according to excerpts that came from the Harbour Board.")
                .persons("Lew Finch")
                .organizations("Harbour Board")
                .tagged("the Harbour Board", "said", "“We need deeds,”")
                .then()
                .statement("We need deeds,")
                .isBy("Lew Finch");
    }

    @Test
    void whatIsNotAsSomebodyClaimsIsNotTheirs() {
        givenArticle("Lew Finch says the toll will save the pier, not sink it, as Ada Brook claims.")
                .persons("Lew Finch", "Ada Brook")
                .tagged("Ada Brook", "claims", "Lew Finch says the toll will save the pier, not sink it")
                .then()
                .noStatement("Lew Finch says the toll will save the pier, not sink it");
    }

    @Test
    void aClauseOfTimeIsNotSaid() {
        givenArticle("Ada Brook issued a statement shortly after Lew Finch told rowers that tolls sink boats.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "issued a statement", "Lew Finch told rowers that tolls sink boats")
                .then()
                .noStatement("Lew Finch told rowers that tolls sink boats");
    }

    @Test
    void aTopicOfAHeadlineIsNoReport() {
        givenHeadline("Ada Brook's Words on Pier Repairs Differ From History", "The pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook's", "Words on", "Pier Repairs")
                .then()
                .noStatement("Pier Repairs");
    }

    @Test
    void whatSomebodyIsIsNotSaid() {
        givenArticle("Lew Finch was a fierce critic of the toll.")
                .persons("Lew Finch")
                .tagged("Lew Finch", "was a fierce critic of", "the toll")
                .then()
                .statement("the toll")
                .is(Act.ATTITUDE);
    }

    @Test
    void aSenatorWithoutAPartyCanBeTheOneOfTheLead() {
        givenHeadline(
                        "Rowers speak",
                        "A top Liberal senator said the pier is lost.",
                        "Liberal keeper Cal Moss rowed home.",
                        "Senator Ada Brook said the pier is safe.")
                .persons("Ada Brook", "Cal Moss")
                .tagged("A top Liberal senator", "said", "the pier is lost")
                .tagged("Senator Ada Brook", "said", "the pier is safe")
                .then()
                .statement("the pier is lost")
                .isBy("Ada Brook");
    }

    @Test
    void aPresidentIsNoJournalist() {
        givenArticle(
                        "President Lew Finch said the pier is lost. Finch said it is old. Finch said it leaks. Finch said it is shut.",
                        "The news icon Cal Moss rowed home.",
                        "“I am a rower,” the journalist told Tide News.")
                .persons("Lew Finch", "Finch", "Cal Moss")
                .tagged("President Lew Finch", "said", "the pier is lost")
                .tagged("Finch", "said", "it is old")
                .tagged("Finch", "said", "it leaks")
                .tagged("Finch", "said", "it is shut")
                .tagged("the journalist", "told", "“I am a rower,”")
                .then()
                .statement("I am a rower,")
                .isByNobodyNamed();
    }

    @Test
    void theyWithinAQuotationAreNoOnePerson() {
        givenArticle(
                        "Ada Brook, of Gray School, said the pier is a sight.",
                        "Cal Moss said the charter was plain.",
                        "“The old charter, they wrote that to keep the tolls of the harbour low,” Cal Moss said.")
                .persons("Ada Brook", "Cal Moss")
                .tagged("Ada Brook", "said", "the pier is a sight")
                .tagged("Cal Moss", "said", "the charter was plain")
                .tagged("Cal Moss", "said", "“The old charter, they wrote that to keep the tolls of the harbour low,”")
                .taggedInside("they", "wrote", "to keep the tolls of the harbour low")
                .then()
                .statement("to keep the tolls of the harbour low")
                .isByNobodyNamed();
    }
}
