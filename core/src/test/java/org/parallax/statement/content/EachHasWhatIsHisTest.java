package org.parallax.statement.content;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Statement;

/** Of several who speak beside one another, each has what is his and no more. */
class EachHasWhatIsHisTest {

    @Test
    void threeWhoAnswerInOneParagraph() {
        givenArticle("Ada Brook said: “We pay.” Lew Finch said: “We build.” Karl Moss said: “We shall see.”")
                .persons("Ada Brook", "Lew Finch", "Karl Moss")
                .tagged("Ada Brook", "said:", "“We pay.”")
                .tagged("Lew Finch", "said:", "“We build.”")
                .tagged("Karl Moss", "said:", "“We shall see.”")
                .then()
                .statements("We pay.", "We build.", "We shall see.")
                .statement("We pay.")
                .isBy("Ada Brook")
                .and()
                .statement("We build.")
                .isBy("Lew Finch")
                .and()
                .statement("We shall see.")
                .isBy("Karl Moss");
    }

    @Test
    void whatIsSaidBehindTheNextNameIsNotTheFirstOnes() {
        givenArticle("Ada Brook said: “We pay.” Lew Finch said: “We build.”")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said:", "“We pay.”", "“We build.”")
                .tagged("Lew Finch", "said:", "“We build.”")
                .then()
                .statements("We pay.", "We build.");
    }

    @Test
    void butWhoGoesOnAsSheDoes() {
        givenArticle("Ada Brook said: “We pay.” She added: “We build.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said:", "“We pay.”", "“We build.”")
                .tagged("She", "added:", "“We build.”")
                .then()
                .statement("We build.")
                .isBy("Ada Brook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook said: “We pay.” But Lew Finch replied: “Not we.”",
                "Ada Brook said: “We pay.” Then Lew Finch, who had not spoken, replied: “Not we.”",
                "Ada Brook said: “We pay.” To which Lew Finch replied: “Not we.”",
            })
    void theOneWhoAnswersNeedNotOpenTheSentence(String article) {
        givenArticle(article)
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said:", "“We pay.”")
                .tagged("Lew Finch", "replied:", "“Not we.”")
                .then()
                .statements("We pay.", "Not we.");
    }

    @Test
    void aQuotationAfterAReportGoesOnWhereNobodyElseSpeaks() {
        givenArticle("Ada Brook said: “We pay.” “And we build,” she said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said:", "“We pay.”")
                .tagged("she", "said", "“And we build,”")
                .then()
                .statement("And we build,")
                .isBy("Ada Brook");
    }

    @Test
    void anAnswerIsNotPartOfTheQuestion() {
        givenArticle("Asked by a reporter if he would apologise to the board, Lew Finch replied: “For what?”")
                .persons("Lew Finch")
                .tagged("a reporter", "Asked", "if he would apologise to the board", "“For what?”")
                .tagged("Lew Finch", "replied:", "“For what?”")
                .then()
                .statements("if he would apologise to the board", "For what?")
                .statement("For what?")
                .isBy("Lew Finch");
    }

    @Test
    void norIsTheQuestionPartOfTheAnswer() {
        givenArticle("“For what?” Lew Finch replied when asked by a reporter if he would apologise.")
                .persons("Lew Finch")
                .tagged("Lew Finch", "replied", "“For what?”")
                .tagged("a reporter", "asked", "if he would apologise")
                .then()
                .statements("For what?", "if he would apologise");
    }

    @Test
    void oneWhoDeniesAndOneWhoAsserts() {
        givenArticle("Lew Finch denied that the pier is shut, but Ada Brook said it is.")
                .persons("Lew Finch", "Ada Brook")
                .tagged("Lew Finch", "denied", "that the pier is shut")
                .tagged("Ada Brook", "said", "it is")
                .then()
                .statements("the pier is shut", "it is")
                .statement("the pier is shut")
                .is(Statement.Certainty.DENIED)
                .isBy("Lew Finch")
                .and()
                .statement("it is")
                .is(Statement.Certainty.ASSERTED)
                .isBy("Ada Brook");
    }

    @Test
    void whileJoinsTwoSpeakers() {
        givenArticle("Ada Brook called the toll fair, while Lew Finch said it was theft.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "called", "the toll fair")
                .tagged("Lew Finch", "said", "it was theft")
                .then()
                .statements("the toll fair", "it was theft");
    }

    @Test
    void aSentenceOfTheOutletBetweenTwoQuotationsIsNobodys() {
        givenArticle("“The pier is shut,” Ada Brook said. The lamps were lit. “It stays shut,” said Lew Finch.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "“The pier is shut,”")
                .tagged("Lew Finch", "said", "“It stays shut,”")
                .then()
                .statements("The pier is shut,", "It stays shut,")
                .statement("It stays shut,")
                .isBy("Lew Finch");
    }

    @Test
    void whatStandsInMarksInsideAQuotationIsToldByTheQuoted() {
        givenArticle("“He told me, ‘Row home,’ and I rowed home,” Ada Brook said of Lew Finch.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "“He told me, ‘Row home,’ and I rowed home,”")
                .taggedInside("He", "told", "‘Row home,’")
                .then()
                .statement("He told me, ‘Row home,’ and I rowed home,")
                .isBy("Ada Brook");
    }

    @Test
    void aQuotationThatTheOutletBreaksInTwoIsOneStatement() {
        givenArticle("“I have never,” Ada Brook said, “seen such a pier.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“I have never,”", "“seen such a pier.”")
                .then()
                .statements("I have never, / seen such a pier.");
    }

    @Test
    void andGoesOnInTheNextSentence() {
        givenArticle("“I have never,” Ada Brook said, “seen such a pier. It leans.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“I have never,”", "“seen such a pier. It leans.”")
                .then()
                .statements("I have never, / seen such a pier. It leans.");
    }
}
