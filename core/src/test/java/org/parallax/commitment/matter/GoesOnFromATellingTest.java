package org.parallax.commitment.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.Commitment.Status;
import org.parallax.commitment.Promised;

/** A law of May 2 that boats leave the bay, and an agreement of May 5 on the withdrawal of boats: of which is it that their withdrawal was delayed? */
class GoesOnFromATellingTest {

    private static final String LAW =
            "Norvale Ferries must leave the bay under a law passed on 2 May by the Tarsen Council.";
    private static final String DEAL =
            " On 5 May Northport and Norvale Ferries agreed on the withdrawal of the old night boats by 30 May.";
    private static final String DELAY = " However, Norvale Ferries has delayed the withdrawal of boats.";

    private static List<String> against(Promised told, String what) {
        return told.all().stream()
                .filter(commitment -> commitment.what().contains(what))
                .flatMap(commitment -> Promised.passages(commitment, Role.AGAINST).stream())
                .toList();
    }

    @Test
    void behindTheLawItIsOfTheLaw() {
        Promised told = new Promised().and("2031-05-20", LAW + DELAY + DEAL);
        assertThat(against(told, "leave")).containsExactly(DELAY.strip());
        assertThat(against(told, "withdrawal")).isEmpty();
    }

    @Test
    void whatOnlyPointsBackMayStandBetween() {
        Promised told = new Promised().and("2031-05-20", LAW + " It came after the fire." + DELAY + DEAL);
        assertThat(against(told, "leave")).containsExactly(DELAY.strip());
    }

    @Test
    void behindTheDealItIsOfTheDeal() {
        Promised told = new Promised().and("2031-05-20", LAW + DEAL + DELAY);
        assertThat(against(told, "withdrawal")).containsExactly(DELAY.strip());
        assertThat(against(told, "leave")).isEmpty();
    }

    @Test
    void behindAnythingElseItIsOfWhatSharesItsWords() {
        Promised told = new Promised().and("2031-05-20", LAW + DEAL + " The weather was fine." + DELAY);
        assertThat(against(told, "withdrawal")).containsExactly(DELAY.strip());
    }

    @Test
    void whatIsOnlyDelayedAndHasNoDayIsOpen() {
        Promised told = new Promised().and("2031-05-20", LAW + DELAY);
        assertThat(told.statusOn("2031-06-30")).isEqualTo(Status.OPEN);
        assertThat(told.only().decision().status()).isEqualTo("WhatIsOnlyPutOffToNoDayIsOpen");
    }
}
