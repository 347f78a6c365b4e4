package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTermTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The keeper spoke of the lock in the past tense.",
                "The board wants to cut down on paper this year.",
                "Two undercover harbour officers watched the pier.",
                "A second wave of infections reached the island in May.",
                "The dwindling of the herring began in May.",
                "The guide to the harbour explains the word shame.",
                "Forty crates were unloaded at the pier.",
                "Two divers struggled to lift the anchor.",
                "The lock was closed with the storm looming."
            })
    void aWordInATermJudgesNothing(String sentence) {
        given(told("a", sentence)).thenNothingFrames();
    }

    @Test
    void outsideItsTermItJudges() {
        given(told("a", "A wave of thefts reached the island in May.")).thenFraming("a: wave of thefts");
        given(told("a", "The board held a tense meeting on the pier.")).thenFraming("a: tense meeting");
        given(told("a", "The looming storm closed the lock.")).thenFraming("a: looming storm");
        given(told("a", "The board struggled to win trust.")).thenFraming("a: struggled to win trust");
    }
}
