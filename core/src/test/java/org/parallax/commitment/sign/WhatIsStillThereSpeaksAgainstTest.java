package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment.Status;
import org.parallax.commitment.Promised;

/** The boats that were to leave have left Sula Bay, a report says. */
class WhatIsStillThereSpeaksAgainstTest {

    private static final String REPORT =
            "On 9 May the Harbour Board said that the night boats had been withdrawn from Sula Bay.";

    private static Status after(String more) {
        return Promised.in("Norvale Ferries pledged to withdraw its night boats by 9 May.")
                .and("2031-05-10", REPORT + more)
                .statusOn("2031-05-11");
    }

    @Test
    void whoSeesThemThereSpeaksAgainstIt() {
        assertThat(after(" The sun shone. However, Ada Brook said that boats were still present in Sula Bay."))
                .isEqualTo(Status.DISPUTED);
    }

    @Test
    void whatIsStillThereElsewhereDoesNot() {
        assertThat(after("")).isEqualTo(Status.KEPT);
        assertThat(after(" Ada Brook said that boats were still present in Northport."))
                .isEqualTo(Status.KEPT);
        assertThat(after(" Ada Brook said that boats were present in Sula Bay in spring."))
                .isEqualTo(Status.KEPT);
    }
}
