package org.parallax.commitment;

import org.junit.jupiter.api.Test;

class WhatIsSupposedBindsNobodyTest {

    @Test
    void whatWouldBeSoIsNone() {
        Promised.norvale("We will sell the boats if it were not for the union.").isNothing();
        Promised.in("Norvale Ferries pledged to sell the boats if not for the union.")
                .isNothing();
    }

    @Test
    void aConditionLeavesTheDeed() {
        Promised.norvale("We will sell the boats if the union agrees.").is("Norvale Ferries: sell the boats");
    }
}
