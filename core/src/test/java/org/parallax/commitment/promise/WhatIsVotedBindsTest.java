package org.parallax.commitment.promise;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

/** What a body votes to do. */
class WhatIsVotedBindsTest {

    @Test
    void whoVotesToActIsBound() {
        Promised.in("The Tarsen Council voted to close the pier.").is("Tarsen Council: close the pier");
        Promised.in("The Tarsen Council has voted to ban the boats.").is("Tarsen Council: ban the boats");
    }

    @Test
    void whatAVoteDoesByItselfIsDone() {
        Promised.in("The Tarsen Council voted to reject the plan.").isNothing();
        Promised.in("The Tarsen Council voted to approve the budget.").isNothing();
    }
}
