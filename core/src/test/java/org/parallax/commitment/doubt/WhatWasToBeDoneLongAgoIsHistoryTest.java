package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

/** Told on 6 May 2031. */
class WhatWasToBeDoneLongAgoIsHistoryTest {

    @Test
    void aDayThatIsLongPastIsNone() {
        Promised.in("Norvale Ferries agreed to sell the old boat to Northport in 2010.")
                .isNothing();
        Promised.in("Norvale Ferries promised to mend the pier in May 2027.").isNothing();
    }

    @Test
    void aDeadlineStaysOne() {
        Promised.in("Norvale Ferries promised to mend the pier by May 2027.")
                .is("Norvale Ferries: mend the pier by May 2027");
    }

    @Test
    void aDayOfThisYearStaysOne() {
        Promised.in("Norvale Ferries promised to mend the pier in January.")
                .is("Norvale Ferries: mend the pier in January");
    }

    @Test
    void whereNoDayIsKnownItStays() {
        Promised.undated("Norvale Ferries promised to mend the pier on Friday.")
                .is("Norvale Ferries: mend the pier on Friday");
    }
}
