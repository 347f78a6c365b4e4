package org.parallax.commitment;

import org.junit.jupiter.api.Test;

class AResolutionBindsWhomItRequiresTest {

    @Test
    void whomALawRequiresIsBound() {
        Promised.in("The Tarsen Council passed a law requiring Norvale Ferries to mend the pier.")
                .is("Norvale Ferries: mend the pier");
        Promised.in("Norvale Ferries must mend the pier under a law passed by the Tarsen Council.")
                .is("Norvale Ferries: mend the pier");
    }

    @Test
    void whatALawForbidsIsToldWithItsNot() {
        Promised.in("The Tarsen Council passed a law requiring Norvale Ferries not to close the pier.")
                .is("Norvale Ferries: not to close the pier");
    }

    @Test
    void whoPassesAMotionIsBoundToIt() {
        Promised.in("The Tarsen Council passed a motion to close the pier.").is("Tarsen Council: close the pier");
    }

    @Test
    void aLawThatIsNotPassedBindsNobody() {
        Promised.in("The Tarsen Council rejected a law requiring Norvale Ferries to mend the pier.")
                .isNothing();
        Promised.in("Nothing happens until the Tarsen Council passes a law requiring Norvale Ferries to mend the pier.")
                .isNothing();
    }
}
