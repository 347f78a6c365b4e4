package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class AThreatBindsNobodyTest {

    @Test
    void aThreatIsNone() {
        Promised.reported(
                        "Norvale Ferries warned it would sell the boats.",
                        "Norvale Ferries",
                        "warned",
                        "it would sell the boats")
                .isNothing();
        Promised.norvale("We will break your boats to pieces.").isNothing();
    }

    @Test
    void whatIsToldPlainlyIsADeed() {
        Promised.norvale("We will break the old boats to pieces.").is("Norvale Ferries: break the old boats to pieces");
    }
}
