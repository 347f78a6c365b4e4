package org.parallax.time;

import static org.parallax.time.Reading.eachOn;

import org.junit.jupiter.api.Test;

/** 19 January 2021 is a Tuesday. */
class WhatIsSupposedOfADayIsToComeTest {

    @Test
    void whereItIsSupposedInThePresent() {
        eachOn(
                "2021-01-19",
                "If Brel wins in Norvik on Friday, the pier stays. | Friday = DATE 2021-01-22",
                "The pier stays if Brel follows it up with a win on Friday. | Friday = DATE 2021-01-22",
                "If Brel follows up her leads in Norvik and Aldern with a clear lead in the old harbour town near Vell on Friday, the pier stays. | Friday = DATE 2021-01-22",
                "Unless the board, the owner and the union agree on Friday, the pier closes. | Friday = DATE 2021-01-22");
    }

    @Test
    void butNotWhereTheVerbLooksBack() {
        eachOn(
                "2021-01-19",
                "If Brel lost on Friday, he did not show it. | Friday = DATE 2021-01-15",
                "Nobody knows if Velt was at the pier on Friday. | Friday = DATE 2021-01-15",
                "She asked if the pier closed on Friday. | Friday = DATE 2021-01-15");
    }

    @Test
    void norWhereSomethingThatWasStandsBetween() {
        eachOn(
                "2021-01-19",
                "Ask Velt if she is well after her fall on Friday. | Friday = DATE 2021-01-15",
                "He looks as if he slept badly on Friday. | Friday = DATE 2021-01-15");
    }
}
