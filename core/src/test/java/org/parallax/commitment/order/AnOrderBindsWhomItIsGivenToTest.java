package org.parallax.commitment.order;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class AnOrderBindsWhomItIsGivenToTest {

    @Test
    void whoIsOrderedIsBound() {
        Promised.in("The Tarsen Council ordered Norvale Ferries to mend the pier.")
                .is("Norvale Ferries: mend the pier");
        Promised.in("Norvale Ferries was ordered to mend the pier.").is("Norvale Ferries: mend the pier");
    }

    @Test
    void whatIsForbiddenIsToldWithItsNot() {
        Promised.in("The Tarsen Council ordered Norvale Ferries not to close the pier.")
                .is("Norvale Ferries: not to close the pier");
        Promised.in("Norvale Ferries was ordered not to close the pier.").is("Norvale Ferries: not to close the pier");
    }

    @Test
    void whoIsNotOrderedIsNot() {
        Promised.in("The Tarsen Council did not order Norvale Ferries to mend the pier.")
                .isNothing();
        Promised.in("Sailors are instructed in how to mend the pier.").isNothing();
        Promised.in("Such steps could include ordering Norvale Ferries to mend the pier.")
                .isNothing();
    }

    @Test
    void whoHoldsNoOfficeOrdersNobody() {
        Promised.in("A tired sailor ordered Norvale Ferries to mend the pier.").isNothing();
    }

    @Test
    void aThingThatIsNamedAfterSomebodyBindsNobody() {
        Promised.in("The Tarsen Council ordered Northport flags to be lowered at the pier.")
                .isNothing();
        Promised.in("The Tarsen Council ordered the Harbour Board to be dissolved by 9 May.")
                .is("Harbour Board: be dissolved by 9 May");
    }
}
