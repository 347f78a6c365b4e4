package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;

class OneCountHasTwoNounsTest {

    @Test
    void whoAreCountedAlikeInSentencesOfTheSameAreTheSame() {
        given(
                        told("a", "The ferry carried 214 pilgrims to the island after the storm."),
                        told("b", "The storm held a ferry with 214 tourists off the island."))
                .thenFraming(
                        "a: 214 pilgrims to the island < b: 214 tourists off the island",
                        "b: 214 tourists off the island < a: 214 pilgrims to the island");
    }

    @Test
    void aGreatNumberWithoutDigitsIsACount() {
        given(
                        told("a", "Thousands of spectators fled the fireworks at the harbour."),
                        told("b", "Fireworks drove thousands of revellers from the harbour."))
                .thenFraming(
                        "a: Thousands of spectators < b: thousands of revellers from the harbour",
                        "b: thousands of revellers from the harbour < a: Thousands of spectators");
    }

    @Test
    void otherNumbersCountOthers() {
        given(
                        told("a", "The ferry carried 214 pilgrims to the island after the storm."),
                        told("b", "The storm held a ferry with 114 tourists off the island."))
                .thenNothingFrames();
    }

    @Test
    void soDoSentencesOfOtherThings() {
        given(
                        told("a", "The ferry carried 214 pilgrims to the island after the storm."),
                        told("b", "The school has room for 214 pupils."))
                .thenNothingFrames();
    }

    @Test
    void twoOfTheSameMatterMayBeOthers() {
        given(
                        told("a", "The ferry carried two pilgrims to the island after the storm."),
                        told("b", "A ferry brought two tourists home after the storm."))
                .thenNothingFrames();
    }

    @Test
    void thePlainWordStandsBesideAnotherAndFramesNothingItself() {
        given(
                        told("a", "The ferry carried 214 pilgrims to the island after the storm."),
                        told("b", "The storm held a ferry with 214 people off the island."))
                .thenFraming("a: 214 pilgrims to the island < b: 214 people off the island");
    }

    @Test
    void oneNounIsNoFraming() {
        given(
                        told("a", "The ferry carried 214 tourists to the island after the storm."),
                        told("b", "The storm held a ferry with 214 tourists off the island."))
                .thenNothingFrames();
    }
}
