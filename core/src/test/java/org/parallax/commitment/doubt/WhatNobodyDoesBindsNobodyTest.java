package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

/** Who is only named as none of those who bind themselves is not bound. */
class WhatNobodyDoesBindsNobodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neither Norvale Ferries nor the Pier Union promised to mend the pier.",
                "Nobody at Norvale Ferries promised to mend the pier.",
                "No one at Norvale Ferries promised to mend the pier.",
                "None of the captains pledged to mend the pier.",
                "No minister has pledged to mend the pier.",
                "Neither of the councils agreed to mend the pier."
            })
    void whereNobodyDoesItNobodyIsBound(String sentence) {
        Promised.in(sentence).isNothing();
    }

    @Test
    void whereSomebodyDoesTheyAre() {
        Promised.in("Both Norvale Ferries and the Pier Union promised to mend the pier.")
                .is("Norvale Ferries and Pier Union: mend the pier");
        Promised.in("The minister at the Harbour Board has pledged to mend the pier.")
                .is("Harbour Board: mend the pier");
    }

    @Test
    void anotherNobodyOfTheSentenceIsNoneOfThem() {
        Promised.in("Nobody was hurt, and Norvale Ferries promised to mend the pier.")
                .is("Norvale Ferries: mend the pier");
        Promised.in("With no boat left, Norvale Ferries promised to mend the pier.")
                .is("Norvale Ferries: mend the pier");
    }
}
