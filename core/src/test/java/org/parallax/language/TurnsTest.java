package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.TextSpan;

/** What is a transcript or an interview, and who has which turn. A turn is written "label: words | words". */
class TurnsTest {

    @Test
    void speakersInCapitals() {
        thenTurns(
                """
                WALDEN: Good evening to you all.
                BROOK: Thank you for having me.
                WALDEN: Who pays for the bridge?""",
                "WALDEN: Good evening to you all.",
                "BROOK: Thank you for having me.",
                "WALDEN: Who pays for the bridge?");
    }

    @Test
    void aTranscriptThatIsQuotedOpensEachParagraphWithAMark() {
        thenTurns(
                """
                "WALDEN: Good evening to you all.
                "BROOK: Thank you for having me.
                "WALDEN: Who pays for the bridge?""",
                "WALDEN: Good evening to you all.",
                "BROOK: Thank you for having me.",
                "WALDEN: Who pays for the bridge?");
    }

    @Test
    void theirTitlesPartiesAndPlacesBelongToTheLabel() {
        thenTurns(
                """
                CHRIS WALDEN, MODERATOR: Who pays for the bridge?
                SEN. ADA BROOK (H-Gray): The state pays for it.
                WALDEN: And for the ferry?
                BROOK (via telephone): The state pays for that too.""",
                "CHRIS WALDEN, MODERATOR: Who pays for the bridge?",
                "SEN. ADA BROOK (H-Gray): The state pays for it.",
                "WALDEN: And for the ferry?",
                "BROOK (via telephone): The state pays for that too.");
    }

    @Test
    void aPaperInMarksBelongsToTheLabel() {
        thenTurns(
                """
                WALDEN: Who pays for the bridge?
                TOM VELL, “GRAY LEDGER”: The state pays for it.
                WALDEN: And for the ferry?
                VELL, CO-HOST, "THE LEDGER HOUR": The state pays for that too.""",
                "WALDEN: Who pays for the bridge?",
                "TOM VELL, “GRAY LEDGER”: The state pays for it.",
                "WALDEN: And for the ferry?",
                "VELL, CO-HOST, \"THE LEDGER HOUR\": The state pays for that too.");
    }

    @Test
    void whoBreaksInSpeaksFromTheMiddleOfALineOn() {
        thenTurns(
                """
                WALDEN: Who pays for the bridge, if --  BROOK: The state pays for it.
                And for the ferry.
                WALDEN: Did you say so? ADA BROOK: I did, on Monday.
                BROOK: And I say so now.""",
                "WALDEN: Who pays for the bridge, if --",
                "BROOK: The state pays for it. | And for the ferry.",
                "WALDEN: Did you say so?",
                "ADA BROOK: I did, on Monday.",
                "BROOK: And I say so now.");
    }

    @Test
    void onlyWhoHasALineElsewhereBreaksIn() {
        thenTurns(
                """
                WALDEN: It says on the door. NOTE: the pier is shut.
                BROOK: Thank you for that.
                WALDEN: We asked BROOK: she said no.""",
                "WALDEN: It says on the door. NOTE: the pier is shut.",
                "BROOK: Thank you for that.",
                "WALDEN: We asked BROOK: she said no.");
    }

    @Test
    void blanksBeforeTheColonAreNoPartOfTheLabel() {
        thenTurns(
                "WALDEN   : Good evening to you all.\nBROOK : Thank you for that.\nWALDEN\t: Who pays for it?",
                "WALDEN: Good evening to you all.",
                "BROOK: Thank you for that.",
                "WALDEN: Who pays for it?");
    }

    @Test
    void namesThatEachSpeakTwice() {
        thenTurns(
                """
                Harbour Voice: When will it open?
                Ada Brook: In May, when the tests are done.
                Harbour Voice: Who pays for it?
                Ada Brook: The city pays half of it.""",
                "Harbour Voice: When will it open?",
                "Ada Brook: In May, when the tests are done.",
                "Harbour Voice: Who pays for it?",
                "Ada Brook: The city pays half of it.");
    }

    @Test
    void questionAndAnswer() {
        thenTurns("Q: When will it open?\nA: In May, I hope.", "Q: When will it open?", "A: In May, I hope.");
        thenTurns("Q. When will it open?\nA. In May, I hope.", "Q: When will it open?", "A: In May, I hope.");
        thenTurns("Question: When?\nAnswer: In May.", "Question: When?", "Answer: In May.");
        thenTurns(
                "Q1: When?\nA1: In May.\nQ2: Why?\nA2: I hope so.",
                "Q1: When?",
                "A1: In May.",
                "Q2: Why?",
                "A2: I hope so.");
    }

    @Test
    void questionAndAnswerInOneParagraph() {
        thenTurns(
                "The clerk was heard. Q: When was it? A: In May. Q: Who was there? A: Nobody.",
                "Q: When was it?",
                "A: In May.",
                "Q: Who was there?",
                "A: Nobody.");
    }

    @Test
    void paragraphsBelowATurnBelongToIt() {
        thenTurns(
                """
                WALDEN: Who pays for the bridge?

                BROOK: The state pays for it.

                It always has.

                It always will.

                WALDEN: Thank you for that.""",
                "WALDEN: Who pays for the bridge?",
                "BROOK: The state pays for it. | It always has. | It always will.",
                "WALDEN: Thank you for that.");
    }

    @Test
    void theLastTurnIsNoLongerThanTheLongestBeforeIt() {
        thenTurns("""
                Q: When will it open?
                A: In May, I hope.
                This talk was cut for length.""", "Q: When will it open?", "A: In May, I hope.");
        thenTurns(
                """
                Q: When will it open?
                A: In May, I hope.
                If it is dry.
                Q: And if not?
                A: In June.
                I hope.
                This talk was cut for length.""",
                "Q: When will it open?",
                "A: In May, I hope. | If it is dry.",
                "Q: And if not?",
                "A: In June. | I hope.");
    }

    @Test
    void stageDirectionsAndTimesAreNotSpoken() {
        thenTurns(
                """
                [20:01] WALDEN: Who pays for the bridge?
                [20:02]
                BROOK: The state does. (APPLAUSE) I promise.
                (CROSSTALK)
                [Laughter.]
                WALDEN: One at a time, please.""",
                "WALDEN: Who pays for the bridge?",
                "BROOK: The state does. | I promise.",
                "WALDEN: One at a time, please.");
    }

    @Test
    void whatStandsInBracketsOtherwiseIsSpoken() {
        thenTurns(
                "Q: Who asked for it?\nA: The Tide Committee (TC) and the board (all of it).",
                "Q: Who asked for it?",
                "A: The Tide Committee (TC) and the board (all of it).");
    }

    @Test
    void aLabelMayStandOnALineOfItsOwn() {
        thenTurns(
                "WALDEN:\nWho pays for the bridge?\nBROOK:\nThe state pays for it.\nWALDEN:\nThank you for that.",
                "WALDEN: Who pays for the bridge?",
                "BROOK: The state pays for it.",
                "WALDEN: Thank you for that.");
    }

    @Test
    void bareQuestionsOfWhichYouAnswer() {
        thenTurns(
                """
                Ada Brook runs the harbour.
                When did you start?
                I started in March. It was cold.
                What did you find?
                My desk was full.
                I cleared it.
                Will you stay?
                We will see.
                Ada Brook is 41.""",
                "I started in March. It was cold.",
                "My desk was full. | I cleared it.",
                "We will see. | Ada Brook is 41.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor spoke: the bridge is shut.\nThe board spoke: it is not.\nThe mayor spoke again: it is.",
                "Location: Port Gray\nEngineer: Lars Holm\nCost: three million\nOpened: in 1931",
                "Claim: The mayor shut the bridge.\nVerdict: False, the board did.\nClaim: The ferry is free.\nVerdict: True until June.",
                "Monday: rain from the west all day\nTuesday: more rain\nMonday: the same again\nTuesday: sun at last",
                "UPDATE: The bridge is shut again.\nNOTE: The ferry runs today.\nUPDATE: It is open now.",
                "NORTH QUAY: 12\nSOUTH QUAY: 9\nNORTH QUAY: 3\nSOUTH QUAY: 5",
                "BROOK: We go on with it.\nBROOK: We do not stop here.\nBROOK: We go on all night.",
                "Ada Brook: the woman who shut the bridge\nLars Holm: the man who built it",
                "A. Brook said it is shut.\nA. Brook said it stays shut.",
                "What is the bridge?\nIt is a road over water.\nWhy is it shut?\nIt is old.\nWhen does it open?\nIn May.",
                "Who knew?\nNobody knows.\nWho paid?\nNobody did."
            })
    void noConversation(String text) {
        thenTurns(text);
    }

    @Test
    void fewLabelsInALongTextAreNoConversation() {
        String prose = "The board met on the quay and went home.\n".repeat(40);

        thenTurns("BROOK: We go on with it.\n" + prose + "HOLM: We do not.\n" + prose + "BROOK: We go on all night.");
    }

    @Test
    void onlyThePartThatIsAskedForIsLookedAt() {
        String text = "BROOK: a headline of three\nWALDEN: Who pays for it?\nBROOK: The state pays.";

        assertThat(Turns.in(text, new TextSpan(27, text.length()))).isEmpty();
        assertThat(Turns.in(text, new TextSpan(0, text.length()))).hasSize(3);
    }

    private static void thenTurns(String text, String... expected) {
        List<String> turns = new ArrayList<>();
        for (Turn turn : Turns.in(text, new TextSpan(0, text.length()))) {
            String words = String.join(
                    " | ", turn.words().stream().map(span -> span.of(text)).toList());
            turns.add(turn.label()
                    .map(label -> label.span().of(text) + ": " + words)
                    .orElse(words));
        }
        assertThat(turns).containsExactly(expected);
    }
}
