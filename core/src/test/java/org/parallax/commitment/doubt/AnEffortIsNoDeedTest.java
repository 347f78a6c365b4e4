package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class AnEffortIsNoDeedTest {

    @Test
    void anEffortIsNone() {
        Promised.norvale("We will continue to monitor the tide.").isNothing();
        Promised.norvale("We will continue to see cases of scurvy.").isNothing();
        Promised.norvale("We will stand together against the tide.").isNothing();
        Promised.norvale("We will keep fighting the tide.").isNothing();
        Promised.norvale("We will do the right thing for the harbour.").isNothing();
        Promised.norvale("We will do as much as we can for the harbour.").isNothing();
        Promised.norvale("We will make Northport great again.").isNothing();
        Promised.norvale("We will encourage sailors to learn to swim.").isNothing();
        Promised.norvale("We are going to do something about the tide.").isNothing();
        Promised.norvale("We will try to raise the wreck.").isNothing();
        Promised.norvale("We will play a major role in the harbour.").isNothing();
    }

    @Test
    void whatOthersCanSeeIsOne() {
        Promised.norvale("We will continue to work with the divers.")
                .is("Norvale Ferries: continue to work with the divers");
        Promised.norvale("We will move forward with the sale of the boats.")
                .is("Norvale Ferries: move forward with the sale of the boats");
    }
}
