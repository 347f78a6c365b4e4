package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhatIsSupposedBindsNobodyTest {

    @Test
    void whatWouldBeSoIsNone() {
        Promised.norvale("We will sell the boats if it were not for the union.").isNothing();
        Promised.in("Norvale Ferries pledged to sell the boats if not for the union.")
                .isNothing();
    }

    @Test
    void whatCouldOnlyBeSoIsNone() {
        Promised.norvale("We will sell the boats if we could.").isNothing();
        Promised.said(
                        "Norvale Ferries said that, if the old boats were still here, it would sell them by Friday.",
                        "Norvale Ferries",
                        "if the old boats were still here, it would sell them by Friday")
                .isNothing();
    }

    @Test
    void aConditionLeavesTheDeed() {
        Promised.norvale("We will sell the boats if the union agrees.").is("Norvale Ferries: sell the boats");
    }
}
