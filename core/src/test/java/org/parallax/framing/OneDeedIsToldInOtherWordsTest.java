package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneDeedIsToldInOtherWordsTest {

    @Test
    void verbsOfOneFamilyTellTheSameOfOne() {
        given(told("a", "Divers freed the seal of the barge."), told("b", "Divers released the seal of the barge."))
                .thenFraming(
                        "a: freed the seal of the barge < b: released the seal of the barge",
                        "b: released the seal of the barge < a: freed the seal of the barge");
    }

    @Test
    void whatIsSufferedIsDoneToTheSame() {
        given(
                        told("a", "The divers of the barge were loaded with anchors."),
                        told("b", "The divers of the barge were packed with anchors."))
                .thenFraming(
                        "a: loaded with anchors < b: packed with anchors",
                        "b: packed with anchors < a: loaded with anchors");
    }

    @Test
    void twoPlainVerbsJudgeNothing() {
        given(
                        told("a", "Police arrested the captain of the barge."),
                        told("b", "Police detained the captain of the barge."))
                .thenNothingFrames();
        given(
                        told("a", "Police collared the captain of the barge."),
                        told("b", "Police arrested the captain of the barge."))
                .thenFraming(
                        "a: collared the captain of the barge < b: arrested the captain of the barge",
                        "b: arrested the captain of the barge < a: collared the captain of the barge");
    }

    @Test
    void aFigureIsNotCut() {
        given(
                        told("a", "The seal of the barge plunged to $6,000."),
                        told("b", "The seal of the barge dropped to $6 billion."))
                .thenFraming(
                        "a: plunged to $6,000 < b: dropped to $6 billion",
                        "b: dropped to $6 billion < a: plunged to $6,000");
    }

    @Test
    void oneVerbIsOneWord() {
        given(
                        told("a", "Divers released the seal of the barge."),
                        told("b", "Divers were releasing the seal of the barge."))
                .thenNothingFrames();
    }

    @Test
    void verbsOfTwoFamiliesTellTwoDeeds() {
        given(told("a", "Divers painted the seal of the barge."), told("b", "Divers released the seal of the barge."))
                .thenNothingFrames();
    }

    @Test
    void whatOneDoesToAnotherThingIsAnotherDeed() {
        given(told("a", "Divers freed the flag near the barge."), told("b", "Divers released the seal near the barge."))
                .thenNothingFrames();
    }

    @Test
    void sentencesThatShareLittleTellTwoDeeds() {
        given(told("a", "Divers freed the seal."), told("b", "Sailors released the seal of a barge."))
                .thenNothingFrames();
    }

    @Test
    void whatIsToldFurtherOnIsNoDeedOfTheStory() {
        String before = "The pier opened. The tide came in. A tug left. The lock shut. It rained. ";
        given(
                        told("a", before + "Divers freed the seal of the barge."),
                        told("b", "Divers released the seal of the barge."))
                .thenNothingFrames();
    }

    @Test
    void whatSomebodySaysBetweenQuotationMarksIsNotTheOutletsWord() {
        given(
                        told("a", "Divers released the seal of the barge."),
                        told("b", "“Divers freed the seal of the barge,” Jon Lund said.")
                                .naming(NameType.PERSON, "Jon Lund"))
                .thenNothingFrames();
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        Told a = told("a", "Divers freed the seal of the barge.");
        Told b = told("b", "Divers released the seal of the barge.");
        assertThat(given(a, b).found()).isEqualTo(given(b, a).found());
    }

    @Test
    void itSaysWhichRuleDecided() {
        assertThat(given(
                                told("a", "Divers freed the seal of the barge."),
                                told("b", "Divers released the seal of the barge."))
                        .found())
                .extracting(Framing::why)
                .contains("outlets tell one deed in other words, here as: freed");
    }

    @Test
    void aWordBeforeANounTellsNoDeed() {
        given(
                        told("a", "The council signs loaded anchors of the barge."),
                        told("b", "The council signs for the barge that was packed with anchors."))
                .thenNothingFrames();
    }

    @Test
    void whatOneDoesByNameIsManyThings() {
        given(
                        told("a", "Ana Brel freed the seal of the barge.").naming(NameType.PERSON, "Ana Brel"),
                        told("b", "Ana Brel, on the barge in the harbour, was released on the quay.")
                                .naming(NameType.PERSON, "Ana Brel"))
                .thenNothingFrames();
    }

    @Test
    void theOwnerOfAThingSuffersNothing() {
        given(
                        told("a", "Divers freed the harbour's old seal on the barge."),
                        told("b", "Sailors released the harbour from the dues of the barge."))
                .thenNothingFrames();
    }
}
