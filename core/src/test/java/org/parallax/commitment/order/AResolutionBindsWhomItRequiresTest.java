package org.parallax.commitment.order;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class AResolutionBindsWhomItRequiresTest {

    @Test
    void whomALawRequiresIsBound() {
        Promised.in("The Tarsen Council passed a law requiring Norvale Ferries to mend the pier.")
                .is("Norvale Ferries: mend the pier");
        Promised.in("Norvale Ferries must mend the pier under a law passed by the Tarsen Council.")
                .is("Norvale Ferries: mend the pier");
    }

    @Test
    void theGovernmentThatAParliamentRequiresIsItsCountry() {
        Promised.in("The Norwegian parliament passed a law requiring the government to sell the fleet of Norway.")
                .is("Norway: sell the fleet of Norway");
    }

    @Test
    void whomOnePassageRequiresIsBoundThoughAnotherTellsWhoLeaves() {
        Promised.in(
                        "On 2 May the Norwegian parliament passed a law requiring the government to end the fishing off Norway.")
                .and("2031-05-06", "Norvale Ferries must leave Norway under a law passed on 2 May by the parliament.")
                .is("Norway: end the fishing off Norway");
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
        Promised.in("Ada Brook issued a detailed plan to widen the pier.").isNothing();
        Promised.in("Nothing happens until the Tarsen Council passes a law requiring Norvale Ferries to mend the pier.")
                .isNothing();
    }
}
