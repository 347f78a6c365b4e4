package org.parallax.commitment;

import org.junit.jupiter.api.Test;

class AnEffortIsNoDeedTest {

    private static Promised norvale(String content) {
        return Promised.said("Norvale Ferries said: “" + content + "”", "Norvale Ferries", content);
    }

    @Test
    void anEffortIsNone() {
        norvale("We will continue to monitor the tide.").isNothing();
        norvale("We will keep fighting the tide.").isNothing();
        norvale("We will do the right thing for the harbour.").isNothing();
    }

    @Test
    void whatOthersCanSeeIsOne() {
        norvale("We will continue to work with the divers.").is("Norvale Ferries: continue to work with the divers");
        norvale("We will move forward with the sale of the boats.")
                .is("Norvale Ferries: move forward with the sale of the boats");
    }
}
