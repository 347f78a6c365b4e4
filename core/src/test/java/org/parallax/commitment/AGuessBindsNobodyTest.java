package org.parallax.commitment;

import org.junit.jupiter.api.Test;

class AGuessBindsNobodyTest {

    @Test
    void aGuessBindsNobody() {
        Promised.norvale("We will probably sell the boats.").isNothing();
        Promised.norvale("We will most likely sell the boats.").isNothing();
        Promised.in("Norvale Ferries will likely sell the boats on 9 May.").isNothing();
    }

    @Test
    void whatIsSureBindsWhoSaysIt() {
        Promised.norvale("We will surely sell the boats.").is("Norvale Ferries: sell the boats");
        Promised.in("Norvale Ferries will sell the boats on 9 May.").is("Norvale Ferries: sell the boats on 9 May");
    }
}
