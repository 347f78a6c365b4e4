package org.parallax.commitment;

import org.junit.jupiter.api.Test;

class AThreatBindsNobodyTest {

    private static Promised norvale(String content) {
        return Promised.said("Norvale Ferries said: “" + content + "”", "Norvale Ferries", content);
    }

    @Test
    void aThreatIsNone() {
        Promised.reported(
                        "Norvale Ferries warned it would sell the boats.",
                        "Norvale Ferries",
                        "warned",
                        "it would sell the boats")
                .isNothing();
        norvale("We will break your boats to pieces.").isNothing();
    }

    @Test
    void whatIsToldPlainlyIsADeed() {
        norvale("We will break the old boats to pieces.").is("Norvale Ferries: break the old boats to pieces");
    }
}
