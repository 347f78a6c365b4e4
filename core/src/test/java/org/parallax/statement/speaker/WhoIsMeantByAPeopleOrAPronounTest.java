package org.parallax.statement.speaker;

import static org.parallax.statement.Reported.givenArticle;
import static org.parallax.statement.Reported.givenHeadline;

import org.junit.jupiter.api.Test;

/** Who speaks where a people stands for its state, a pronoun before its name, or a description before and after a name. */
class WhoIsMeantByAPeopleOrAPronounTest {

    @Test
    void theNorwegiansAreNorwayAmongStates() {
        givenArticle("Norway shut the strait.", "Boats left Norway.", "The Norwegians have said the toll will stay.")
                .places("Norway")
                .tagged("The Norwegians", "have said", "the toll will stay")
                .then()
                .statement("the toll will stay")
                .isBy("Norway")
                .decidedBy("ThePeopleIsItsStateAmongStates");
    }

    @Test
    void ofTwoNorwegiansWhoWereHurtTheyAreNot() {
        givenArticle(
                        "Norway shut the strait.",
                        "Boats left Norway.",
                        "Two Norwegians were hurt.",
                        "The Norwegians have said the toll will stay.")
                .places("Norway")
                .tagged("The Norwegians", "have said", "the toll will stay")
                .then()
                .statement("the toll will stay")
                .isByNobodyNamed();
    }

    @Test
    void sheInAnOpeningPhraseIsTheOneNamedBehindIt() {
        givenArticle("Cora Lund rowed.", "In what she called a storm, Ada Brook shut the pier.")
                .persons("Cora Lund", "Ada Brook")
                .tagged("she", "called", "a storm")
                .then()
                .statement("a storm")
                .isBy("Ada Brook")
                .decidedBy("HeInAnOpeningPhraseIsWhoFollowsIt");
    }

    @Test
    void notWhoCannotBeShe() {
        givenArticle("Cora Lund rowed.", "In what she called a storm, Mr. Finch shut the pier.")
                .persons("Cora Lund", "Finch")
                .tagged("she", "called", "a storm")
                .then()
                .statement("a storm")
                .isNotBy("Finch");
    }

    @Test
    void whoIsSpokenOfDoesNotSpeak() {
        givenArticle("Ada Brook laughed, observing of Finch: “He rows at night.”")
                .persons("Ada Brook", "Finch")
                .tagged("Finch", "observing of", "“He rows at night.”")
                .then()
                .statement("He rows at night.")
                .isByNobodyNamed();
    }

    @Test
    void theArticleOpensWithTheOneWhomItLetsSpeakMost() {
        givenHeadline(
                        "Pier unsafe, rower says",
                        "A harbour rower has attacked the toll.",
                        "“Few can pay,” Ada Brook said.",
                        "Brook said the pier is old.",
                        "The rower called it a ruin.")
                .persons("Ada Brook", "Brook")
                .tagged("rower", "says", "Pier unsafe")
                .tagged("A harbour rower", "has attacked", "the toll")
                .tagged("Ada Brook", "said", "“Few can pay,”")
                .tagged("Brook", "said", "the pier is old")
                .tagged("The rower", "called", "it a ruin")
                .then()
                .statement("the toll")
                .isBy("Ada Brook")
                .decidedBy("AnUnnamedSourceIsNamedNext")
                .and()
                .statement("it a ruin")
                .isBy("Ada Brook")
                .and()
                .statement("Pier unsafe")
                .isBy("Ada Brook")
                .decidedBy("WhoWasDescribedIsDescribedAgain");
    }

    @Test
    void notWithOneOfSeveralWhoSpeakAsMuch() {
        givenArticle(
                        "A harbour rower has attacked the toll.",
                        "“Few can pay,” Ada Brook said.",
                        "Brook said the pier is old.",
                        "Lew Finch called it new. Finch praised the ferry.")
                .persons("Ada Brook", "Brook", "Lew Finch", "Finch")
                .tagged("A harbour rower", "has attacked", "the toll")
                .tagged("Ada Brook", "said", "“Few can pay,”")
                .tagged("Brook", "said", "the pier is old")
                .tagged("Lew Finch", "called", "it new")
                .tagged("Finch", "praised", "the ferry")
                .then()
                .statement("the toll")
                .isByNobodyNamed();
    }

    @Test
    void anotherRowerIsNotTheOneBroughtIn() {
        givenArticle(
                        "A harbour rower has attacked the toll.",
                        "“Few can pay,” Ada Brook said.",
                        "Brook said the pier is old.",
                        "The ageing rower called it a ruin.")
                .persons("Ada Brook", "Brook")
                .tagged("A harbour rower", "has attacked", "the toll")
                .tagged("Ada Brook", "said", "“Few can pay,”")
                .tagged("Brook", "said", "the pier is old")
                .tagged("The ageing rower", "called", "it a ruin")
                .then()
                .statement("it a ruin")
                .isByNobodyNamed();
    }
}
