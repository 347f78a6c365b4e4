package org.parallax.statement.attribution;

import static org.parallax.statement.Reported.givenArticle;
import static org.parallax.statement.Reported.givenHeadline;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.statement.Reported;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;
import org.parallax.statement.Statement.Kind;
import org.parallax.statement.Statement.SourceClass;

/** Who said what in transcripts and interviews: the label is the source, its colon the cue. */
class TranscriptsTest {

    private static Reported debate() {
        return givenArticle(
                        "WALDEN: Good evening to you all.",
                        "BROOK: Thank you. We built the bridge.",
                        "It will stand for years.",
                        "PENROSE: It will not stand.",
                        "WALDEN: Who pays for it?")
                .persons("WALDEN", "BROOK", "PENROSE");
    }

    @Test
    void theLabelIsTheSourceAndTheColonTheCue() {
        debate().then()
                .statement("Good evening to you all.")
                .hasSource("WALDEN")
                .hasCue(":")
                .isBy("WALDEN")
                .is(Kind.DIRECT)
                .is(Act.SPEECH)
                .is(Certainty.ASSERTED);
    }

    @Test
    void aParagraphWithoutALabelIsTheSameSpeakers() {
        debate().then()
                .statement("It will stand for years.")
                .hasNoCue()
                .isBy("BROOK")
                .is(Kind.DIRECT)
                .decidedBy("ALabelledSpeakerGoesOn");
    }

    @Test
    void whatIsAskedIsAQuestion() {
        debate().then().statement("Who pays for it?").isBy("WALDEN").is(Certainty.ASKED);
    }

    @Test
    void aSpeakerInCapitalsNeedsNoTaggerToBeNamed() {
        givenArticle(
                        "Chris Walden asks.",
                        "WALDEN: Good evening to you all.",
                        "BROOKS: Thank you for that.",
                        "WALDEN: Who pays for it?")
                .persons("Chris Walden")
                .then()
                .statement("Who pays for it?")
                .isBy("Chris Walden")
                .and()
                .statement("Thank you for that.")
                .isBy("BROOKS");
    }

    @Test
    void aPartThatAnybodyCanHaveIsNoName() {
        givenArticle("MODERATOR: Good evening to you all.", "BROOK: Thank you for that.", "MODERATOR: Who pays for it?")
                .persons("BROOK")
                .then()
                .statement("Who pays for it?")
                .isByNobodyNamed()
                .hasSource("MODERATOR");
    }

    @Test
    void whatTheTaggerMakesOfALabelCountsForNothing() {
        debate().tagged("BROOK", ":", "Thank you")
                .then()
                .statements(
                        "Good evening to you all.",
                        "Thank you. We built the bridge.",
                        "It will stand for years.",
                        "It will not stand.",
                        "Who pays for it?");
    }

    @Test
    void aReportInsideATurnStandsWithinIt() {
        givenArticle("Q: What did you do?", "A: I told the board that the pier is shut.")
                .tagged("I", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .standsWithin("I told the board that the pier is shut.")
                .is(Kind.INDIRECT);
    }

    @Test
    void iInATurnIsItsSpeakerAndNobodyWhoSignsBelow() {
        givenArticle(
                        "WALDEN: Good evening to you all.",
                        "I think the pier is shut.",
                        "BROOK: Thank you.",
                        "WALDEN: Who pays for it?",
                        "Mira Holm, a pilot, is on the line.")
                .persons("WALDEN", "BROOK", "Mira Holm")
                .tagged("I", "think", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("WALDEN")
                .decidedBy("IIsTheOneWhoIsQuoted");
    }

    @Test
    void iIsTheSpeakerOfItsTurnHoweverManyFollow() {
        Reported talk = givenArticle(manyTurns()).persons("WALDEN", "BROOK");
        talk.tagged("I", "think", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("WALDEN");
    }

    private static String[] manyTurns() {
        return IntStream.range(0, 240)
                .mapToObj(i -> i == 0
                        ? "WALDEN: I think the pier is shut."
                        : (i % 2 == 0 ? "WALDEN" : "BROOK") + ": We counted " + i + " of the boats.")
                .toArray(String[]::new);
    }

    @Test
    void heInATurnIsNotItsSpeaker() {
        givenArticle(
                        "WALDEN: What did Tom Vell want?",
                        "BROOK: The ferry.",
                        "WALDEN: Lars Holm was asked about it in March.",
                        "When it was put to him, he said the pier is shut.",
                        "BROOK: It is.")
                .persons("WALDEN", "BROOK", "Tom Vell", "Lars Holm")
                .tagged("he", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Lars Holm");
    }

    @Test
    void whoBreaksInIsTheSpeaker() {
        givenArticle(
                        "WALDEN: Good evening to you all.",
                        "BROOK: Thank you. We built it in two years and -- WALDEN: You built it?",
                        "I never heard that.",
                        "BROOK: We did.")
                .persons("WALDEN", "BROOK")
                .then()
                .statement("I never heard that.")
                .isBy("WALDEN")
                .and()
                .statement("You built it?")
                .isBy("WALDEN");
    }

    @Test
    void anAnswerIsByWhomTheQuestionAddresses() {
        givenArticle(
                        "Ada Brook and Lars Holm were heard.",
                        "Q: Mr. Holm, when was it?",
                        "A: It was in May.",
                        "Q: And who was there?",
                        "A: Nobody I knew.",
                        "Q: Ms. Brook, were you there?",
                        "A: I was not.")
                .persons("Ada Brook", "Lars Holm", "Holm", "Brook")
                .then()
                .statement("It was in May.")
                .isBy("Lars Holm")
                .decidedBy("AnAnswerIsByTheOneWhoIsAsked")
                .and()
                .statement("Nobody I knew.")
                .isBy("Lars Holm")
                .and()
                .statement("I was not.")
                .isBy("Ada Brook")
                .and()
                .statement("And who was there?")
                .isBySome(SourceClass.GROUP);
    }

    @Test
    void anAnswerIsByTheOnePersonWhomTheArticleIntroduces() {
        givenHeadline("“We wait,” says Ada Brook", "Q: When will it open?", "A: In May, I hope.")
                .persons("Ada Brook")
                .then()
                .statement("In May, I hope.")
                .isBy("Ada Brook");
    }

    @Test
    void whereTwoAreIntroducedNobodyIsGuessed() {
        givenArticle("Ada Brook and Lars Holm were heard.", "Q: When will it open?", "A: In May, I hope.")
                .persons("Ada Brook", "Lars Holm")
                .then()
                .statement("In May, I hope.")
                .isByNobodyNamed();
    }

    @Test
    void whatStandsBelowABareQuestionIsTheAnswer() {
        givenArticle(
                        "Ada Brook runs the harbour.",
                        "When did you start?",
                        "I started in March.",
                        "What did you find?",
                        "My desk was full.",
                        "Will you stay?",
                        "We will see.")
                .persons("Ada Brook")
                .then()
                .statements("I started in March.", "My desk was full.", "We will see.")
                .statement("My desk was full.")
                .isBy("Ada Brook")
                .hasNoCue()
                .is(Kind.DIRECT);
    }

    @Test
    void quotationMarksAroundATurnAreNotSaid() {
        givenArticle("Q: When will it open?", "A: “In May, I hope.”")
                .then()
                .statement("In May, I hope.")
                .is(Kind.DIRECT);
    }

    @Test
    void aHeadlineIsNoTurn() {
        givenHeadline(
                        "WALDEN: who will pay?",
                        "WALDEN: Good evening to you all.",
                        "BROOK: Thank you for that.",
                        "BROOK: We built it.")
                .then()
                .statements("Good evening to you all.", "Thank you for that.", "We built it.");
    }
}
