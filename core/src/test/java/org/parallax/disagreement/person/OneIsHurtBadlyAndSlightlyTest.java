package org.parallax.disagreement.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneIsHurtBadlyAndSlightlyTest {

    private static final Told BADLY = told("a", "The boy was brought to Sula with serious injuries.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boy was not seriously hurt in that fall. | not seriously hurt",
                "The boy wasn’t seriously hurt in that fall. | wasn’t seriously hurt",
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
                "The boy hit Ana Brel, who had minor injuries.",
                "The boy’s dog was slightly hurt.",
                "The boy saw how a rower was slightly hurt.",
                "The boy in the red boat had minor injuries.",
                "The boy of the miller was slightly injured.",
                "Minor injuries",
                "injuries"
            })
    void whatIsNoOtherDegree(String words) {
        given(BADLY, told("b", words).naming(NameType.PERSON, "Ana Brel")).thenTheyAgree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boy hit the pier with his boat and was slightly hurt.",
                "The boy, 9, was slightly hurt.",
                "The boy, who fell from the pier in Sula, was slightly hurt.",
                "The boy was found below the old pier of Port Ness with minor injuries."
            })
    void whatStandsBetweenThePersonAndTheHarm(String words) {
        assertThat(given(BADLY, told("b", words)).found()).hasSize(1);
    }

    @Test
    void twoOfOneArticleAreTwo() {
        Told both = told("b", "The boy had serious injuries. The boy had minor injuries.");
        given(both).thenTheyAgree();
        given(both, BADLY).thenTheyAgree();
    }

    @Test
    void theDriverOfTheBusIsNotThatOfTheCar() {
        Told bus = told("a", "The driver of the bus was seriously hurt.");
        given(bus, told("b", "The driver of the car had minor injuries.")).thenTheyAgree();
        assertThat(given(bus, told("b", "The driver of the bus had minor injuries."))
                        .found())
                .hasSize(1);
    }
}
