package org.parallax.time;

import static org.parallax.time.Reading.eachOn;

import org.junit.jupiter.api.Test;

/** 19 January 2021 is a Tuesday. */
class WhatMayYetBeDoneOnADayIsToComeTest {

    @Test
    void aChanceToDoItIsOfTheNextSuchDay() {
        eachOn(
                "2021-01-19",
                "Brel is in a position to win two more seats on Friday. | Friday = DATE 2021-01-22",
                "The pier gives Velt a chance to speak in Norvik on Friday. | Friday = DATE 2021-01-22",
                "The union seeks to close the pier on Friday. | Friday = DATE 2021-01-22",
                "Velt is eager to meet the board Friday. | Friday = DATE 2021-01-22");
    }

    @Test
    void butAChanceThatSomebodyHadIsNot() {
        eachOn(
                "2021-01-19",
                "Brel was in a position to win two more seats on Friday. | Friday = DATE 2021-01-15",
                "Velt had a chance to speak on Friday. | Friday = DATE 2021-01-15",
                "Brel wasted an opportunity to speak on Friday. | Friday = DATE 2021-01-15");
    }

    @Test
    void norIsWhatWasBeforeIt() {
        eachOn(
                "2021-01-19",
                "Velt is eager to speak about the fall on Friday. | Friday = DATE 2021-01-15",
                "Brel is able to walk after a fall on Friday. | Friday = DATE 2021-01-15");
    }

    @Test
    void aPlaceThatIsCalledLikeAVerbIsNone() {
        eachOn(
                "2021-01-19",
                "Velt wants to speak in Haven on Friday. | Friday = DATE 2021-01-22",
                "Velt plans to meet Don Marsh on Friday. | Friday = DATE 2021-01-22",
                "They haven't met since Friday. | Friday = DATE 2021-01-15");
    }
}
