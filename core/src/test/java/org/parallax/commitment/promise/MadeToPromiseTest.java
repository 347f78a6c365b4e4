package org.parallax.commitment.promise;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class MadeToPromiseTest {

    @Test
    void whoIsMadeToPromiseIsBound() {
        Promised.in("The Harbour Board made Norvale Ferries promise to mend the old pier.")
                .is("Norvale Ferries: mend the old pier");
        Promised.in("The board made the company promise to mend the pier.").is("the company: mend the pier");
    }

    @Test
    void whoIsLetPromiseHasNotPromised() {
        Promised.in("The Harbour Board let Norvale Ferries promise to mend the old pier.")
                .isNothing();
        Promised.in("The council let the mayor promise to mend the pier.").isNothing();
    }

    @Test
    void whoMadeAPromiseIsBoundAsEver() {
        Promised.in("Norvale Ferries made a promise to mend the old pier.").is("Norvale Ferries: mend the old pier");
    }
}
