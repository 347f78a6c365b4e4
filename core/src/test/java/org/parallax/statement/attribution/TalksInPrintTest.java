package org.parallax.statement.attribution;

import static org.parallax.statement.Reported.givenArticle;
import static org.parallax.statement.Reported.givenHeadline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.statement.Statement.Certainty;
import org.parallax.statement.Statement.Kind;

/** Interviews as papers print them: questions and answers under letters, names or none. */
class TalksInPrintTest {

    @Test
    void theOneWhomTheLeadIntroducesAnswers() {
        givenArticle(
                        "The following is an edited talk with the mayor of Lund, Ada Brook.",
                        "Q: Did you know that the pier was shut?",
                        "A: I knew on Monday. Nobody had told me.",
                        "Q: Will you resign?",
                        "A: No.")
                .persons("Ada Brook")
                .places("Lund")
                .then()
                .statement("I knew on Monday. Nobody had told me.")
                .isBy("Ada Brook")
                .is(Kind.DIRECT)
                .and()
                .statement("No.")
                .isBy("Ada Brook");
    }

    @Test
    void evenWhereTheTownIsTakenForAPerson() {
        givenArticle(
                        "The following is an edited talk with the mayor of Lund, Ada Brook.",
                        "Q: Did you know that the pier was shut?",
                        "A: I knew on Monday. Nobody had told me.")
                .persons("Ada Brook", "Lund")
                .then()
                .statement("I knew on Monday. Nobody had told me.")
                .isBy("Ada Brook");
    }

    @Test
    void whoAsksIsNotWhoAnswers() {
        givenHeadline("Ada Brook: “I knew nothing”", "Q: Did you know of the cracks?", "A: I knew nothing at all.")
                .persons("Ada Brook")
                .then()
                .statement("Did you know of the cracks?")
                .is(Certainty.ASKED)
                .isByNobodyNamed()
                .and()
                .statement("I knew nothing at all.")
                .isBy("Ada Brook");
    }

    @ParameterizedTest
    @CsvSource({"Q., A.", "Question:, Answer:", "Q:, A:"})
    void theLettersMayBeWrittenInSeveralWays(String q, String a) {
        givenHeadline(
                        "A talk with Ada Brook",
                        q + " Did you know of the cracks?",
                        a + " I knew nothing at all.",
                        q + " Will you go?",
                        a + " I will stay here.")
                .persons("Ada Brook")
                .then()
                .statement("I knew nothing at all.")
                .isBy("Ada Brook");
    }

    @Test
    void theNamesOfTheTalkersStandBeforeTheirWords() {
        givenArticle(
                        "Tide News: Did you know of the cracks?",
                        "Brook: I knew nothing at all.",
                        "Tide News: Will you go?",
                        "Brook: I will stay here.",
                        "Ada Brook is the mayor of Lund.")
                .persons("Ada Brook", "Brook")
                .organizations("Tide News")
                .places("Lund")
                .then()
                .statement("I knew nothing at all.")
                .isBy("Ada Brook")
                .and()
                .statement("Will you go?")
                .isBy("Tide News")
                .is(Certainty.ASKED);
    }

    @Test
    void anAnswerOverTwoParagraphsIsOnePersons() {
        givenHeadline(
                        "A talk with Ada Brook",
                        "Q: Did you know of the cracks?",
                        "A: I knew nothing at all.",
                        "They told me in May.",
                        "Q: Will you go?",
                        "A: I will stay here.")
                .persons("Ada Brook")
                .then()
                .statement("They told me in May.")
                .isBy("Ada Brook");
    }

    @Test
    void whatTheAnswererTellsOfAnotherIsTheOthers() {
        givenHeadline(
                        "A talk with Ada Brook",
                        "Q: Did you know of the cracks?",
                        "A: Karl Moss told me that it would hold.",
                        "Q: Will you go?",
                        "A: I will stay here.")
                .persons("Ada Brook", "Karl Moss")
                .tagged("Karl Moss", "told", "that it would hold")
                .then()
                .statement("it would hold")
                .isBy("Karl Moss")
                .standsWithin("Karl Moss told me that it would hold.");
    }

    @Test
    void aTimeIsNoTalker() {
        givenArticle("10:45 am: The pier is shut.", "11:02 am: The pier is open.", "11:30 am: The pier is shut.")
                .then()
                .statements();
    }

    @Test
    void aTopicIsNoTalker() {
        givenArticle("Cost: Nine million.", "Opens: In May.", "Length: Two miles.")
                .then()
                .statements();
    }
}
