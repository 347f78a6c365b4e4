package org.parallax.statement.speaker;

import static org.parallax.statement.Reported.givenArticle;
import static org.parallax.statement.Reported.givenHeadline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Statement.SourceClass;

/** Who speaks where somebody else does the quoting, and where the next sentence tells who it was. */
class WhoIsQuotedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook was quoted as saying the pier is shut.",
                "Ada Brook, one of the keepers, also was quoted as saying the pier is shut.",
                "On Monday, Ada Brook has been quoted as saying the pier is shut.",
            })
    void whoIsQuotedSpeaks(String sentence) {
        String cue = sentence.contains("has been") ? "quoted as saying" : "was quoted as saying";
        givenArticle(sentence)
                .persons("Ada Brook")
                .tagged("", cue, "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook");
    }

    @Test
    void whoQuotesIsNotWhoSpeaks() {
        givenArticle("Ada Brook came. “The pier is shut,” the newspaper quoted her as saying.")
                .persons("Ada Brook")
                .tagged("the newspaper", "quoted", "“The pier is shut,”")
                .then()
                .statement("The pier is shut,")
                .hasSource("her")
                .isBy("Ada Brook");
    }

    @Test
    void whoQuotesALetterIsWhoSpeaks() {
        givenArticle("“The pier is shut,” the Gray Times quoted from the letter.")
                .organizations("Gray Times")
                .tagged("the Gray Times", "quoted", "“The pier is shut,”")
                .then()
                .statement("The pier is shut,")
                .isBy("Gray Times");
    }

    @Test
    void theClauseThatBeginsWithWhoIsTheNameBeforeIt() {
        givenArticle("Ada Brook, 30, from Gray Harbour, who was among the rescued, said the pier is shut.")
                .persons("Ada Brook")
                .tagged("who was among the rescued", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook");
    }

    @Test
    void whoOpensTheSentenceWithWhatTheySaidIsNamedBehindTheClause() {
        givenArticle("Despite saying the keeper “was kind” when they met in May, Ada Brook sued.")
                .persons("Ada Brook")
                .tagged("", "saying", "the keeper “was kind”")
                .then()
                .statement("the keeper “was kind”")
                .isBy("Ada Brook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The comments by Ada Brook, who heads the ferry union, come late.",
                "Captain Ada Brook was responding to questions.",
                "Ada Brook made the remarks on the quay.",
            })
    void theNextSentenceTellsWhoseRemarksTheyWere(String next) {
        givenArticle("A ferry union boss has said the pier is shut.", next)
                .persons("Ada Brook")
                .tagged("A ferry union boss", "has said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .decidedBy("WhoMadeTheRemarkIsNamedNext");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The house by Ada Brook, who draws for the ferry union, is new.",
                "Ada Brook was on the quay.",
                "Lew says Ada Brook was responding to questions.",
            })
    void theNextSentenceTellsOfSomebodyElse(String next) {
        givenArticle("A ferry union boss has said the pier is shut.", next)
                .persons("Ada Brook")
                .tagged("A ferry union boss", "has said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void theSpokeswomanIsTheOneIntroducedAsASpokeswoman() {
        givenArticle(
                        "A spokeswoman for the Harbour Board said the pier is shut.",
                        "“Boats lie still,” said the spokeswoman, Ada Brook.")
                .persons("Ada Brook")
                .organizations("Harbour Board")
                .tagged("A spokeswoman for the Harbour Board", "said", "the pier is shut")
                .tagged("the spokeswoman, Ada Brook", "said", "“Boats lie still,”")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .decidedBy("AnUnnamedSourceIsNamedNext");
    }

    @Test
    void theSpokesmanOfAnotherBoardIsAnother() {
        givenHeadline(
                        "Pier shut",
                        "A Harbour Board spokesman said the pier is shut.",
                        "Ferry Board spokesman Lew Finch said boats lie still.")
                .persons("Lew Finch")
                .organizations("Harbour Board", "Ferry Board")
                .tagged("A Harbour Board spokesman", "said", "the pier is shut")
                .tagged("Ferry Board spokesman Lew Finch", "said", "boats lie still")
                .then()
                .statement("the pier is shut")
                .isBySome(SourceClass.OFFICIAL);
    }

    @Test
    void anOfficeThatTheArticleGivesToNobodyIsThePersonJustSpokenOf() {
        givenArticle(
                        "Ada Brook came. Ada Brook said the pier is shut. Ada Brook left.",
                        "The Gray County senator said boats lie still.")
                .persons("Ada Brook")
                .places("Gray County")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("The Gray County senator", "said", "boats lie still")
                .then()
                .statement("boats lie still")
                .isBy("Ada Brook")
                .decidedBy("ADescriptionIsThePersonJustSpokenOf");
    }

    @Test
    void anOfficeThatSomebodyElseHoldsIsNot() {
        givenArticle(
                        "Senator Lew Finch rowed home.",
                        "Ada Brook came. Ada Brook said the pier is shut. Ada Brook left.",
                        "The senator said boats lie still.")
                .persons("Lew Finch", "Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("The senator", "said", "boats lie still")
                .then()
                .statement("boats lie still")
                .isBy("Lew Finch");
    }

    @Test
    void heIsWhoHoldsTheOfficeThatHeTakesUp() {
        givenArticle(
                        "President Lew Finch met Ada Brook.",
                        "Ada Brook was late.",
                        "In defeat, the president looked tired. In Gray Harbour last week, he said the pier is shut.")
                .persons("Lew Finch", "Ada Brook")
                .tagged("he", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Lew Finch")
                .decidedBy("APronounIsTheOneLastSpokenOf");
    }

    @Test
    void aFigureKeepsItsSign() {
        givenArticle("Ada Brook said that -5 degrees is cold.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "-5 degrees is cold")
                .then()
                .statement("-5 degrees is cold")
                .isBy("Ada Brook");
    }

    @Test
    void aNameInAnotherLanguageIsNothingSaid() {
        givenArticle("The union, better known in Danish as Havnen Folk, met Ada Brook. She said the pier is shut.")
                .persons("Ada Brook")
                .tagged("", "better known in Danish as", "Havnen Folk")
                .tagged("She", "said", "the pier is shut")
                .then()
                .noStatement("Havnen Folk");
    }
}
