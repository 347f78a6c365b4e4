package org.parallax.disagreement;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Told;

class OneIsHurtBadlyAndSlightlyTest {

    private static final Told BADLY = told("a", "The boy was brought to Sula with serious injuries.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boy was not seriously hurt in the fall. | not seriously hurt",
                "The boy wasn’t seriously hurt in the fall. | wasn’t seriously hurt",
                "The child had minor injuries. | minor injuries",
                "The boy was slightly injured. | slightly injured"
            })
    void badlyAndSlightly(String words, String slightly) {
        given(BADLY, told("b", words)).thenTheyDifferIn("other: " + inOrder(slightly));
    }

    private static String inOrder(String slightly) {
        return slightly.compareTo("serious injuries") < 0
                ? slightly + " / serious injuries"
                : "serious injuries / " + slightly;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boy was critically hurt.",
                "The boy had serious, but not life-threatening injuries.",
                "The driver had minor injuries.",
                "Two men had minor injuries when the boy fell.",
                "A boy had minor injuries.",
                "The boy saw that 40 people had minor injuries.",
                "The boy was injured.",
                "Had the boy minor injuries?",
                "Minor injuries",
                "injuries"
            })
    void whatIsNoOtherDegree(String words) {
        given(BADLY, told("b", words)).thenTheyAgree();
    }
}
