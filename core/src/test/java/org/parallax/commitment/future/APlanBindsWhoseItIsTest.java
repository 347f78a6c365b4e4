package org.parallax.commitment.future;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class APlanBindsWhoseItIsTest {

    private static final String RULE = "APlanBindsWhoseItIs";

    @Test
    void whoHasAPlanIsBound() {
        Promised.in("The captains criticised the Harbour Board's plan to close the pier.")
                .isBy(RULE, "Harbour Board: close the pier");
        Promised.in("The captains criticised the government's plans to move the market.")
                .isBy(RULE, "the government: move the market");
    }

    @Test
    void whatIsDroppedOrNobodysIsNoPlan() {
        Promised.in("Norvale Ferries scrapped its plan to close the pier.").isNothing();
        Promised.in("There is no plan to close the pier.").isNothing();
        Promised.in("The captains liked a plan to close the pier.").isNothing();
    }

    @Test
    void whatOnesOpponentsSayOfAPlanIsNotTold() {
        Promised.said(
                        "Ada Brook said: “The Harbour Board's plan to close the pier is a joke.”",
                        "Ada Brook",
                        "The Harbour Board's plan to close the pier is a joke.")
                .isNothing();
    }
}
