package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.commitment.Commitment.Status.DISPUTED;
import static org.parallax.commitment.Commitment.Status.ENDED;
import static org.parallax.commitment.Commitment.Status.EXTENDED;
import static org.parallax.commitment.Commitment.Status.KEPT;
import static org.parallax.commitment.Commitment.Status.OPEN;
import static org.parallax.commitment.Commitment.Status.OVERDUE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Commitment.Status;
import org.parallax.commitment.Promised;
import org.parallax.commitment.page.Lexicon;

/** What speaks against a deed, what puts it off and what ends it. */
class WhatSpeaksAgainstItTest {

    private static Promised pledge() {
        return Promised.in("Norvale Ferries pledged to reopen the old pier by 9 May.");
    }

    private static Status before(String report) {
        return pledge().and("2031-05-07", report).statusOn("2031-05-08");
    }

    @Test
    void whatIsDoneLateIsKept() {
        Promised late = pledge().and("2031-05-07", "Norvale Ferries delayed the reopening of the old pier.")
                .and("2031-05-12", "The old pier was reopened at noon.");
        assertThat(late.statusOn("2031-05-20")).isEqualTo(KEPT);
        Promised doubted = pledge().and("2031-05-12", "The old pier was reopened at noon.")
                .and("2031-05-14", "Norvale Ferries has not reopened the old pier.");
        assertThat(doubted.statusOn("2031-05-20")).isEqualTo(DISPUTED);
    }

    @Test
    void theLaterDayIsTheOneThatCounts() {
        Promised later =
                pledge().and("2031-05-08", "Norvale Ferries postponed the reopening of the old pier to 20 May.");
        assertThat(later.statusOn("2031-05-19")).isEqualTo(EXTENDED);
        assertThat(later.statusOn("2031-06-30")).isEqualTo(OVERDUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries has not reopened the old pier.",
                "Norvale Ferries has twice delayed the reopening of the old pier."
            })
    void whatWasSoWhenItWasPromisedSaysNothing(String known) {
        Promised promised = Promised.in(known + " Norvale Ferries pledged to reopen the old pier by 9 May.");
        assertThat(promised.statusOn("2031-05-06")).isEqualTo(OPEN);
    }

    @Test
    void whatWasNotDoneUntilADayWasDone() {
        assertThat(before("Norvale Ferries did not reopen the old pier until 7 May."))
                .isEqualTo(OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries will not reopen the old pier.",
                "Norvale Ferries refused to reopen the old pier.",
                "Norvale Ferries has yet to reopen the old pier.",
                "Norvale Ferries neglected to reopen the old pier.",
                "The reopening of the old pier was postponed, Norvale Ferries said.",
                "Norvale Ferries put off the reopening of the old pier.",
                "Norvale Ferries broke its election promise on the old pier.",
                "Norvale Ferries broke a solemn pledge on the old pier.",
                "Norvale Ferries failed to honour its pledge on the old pier.",
                "Norvale Ferries did not keep its promise on the old pier.",
                "Norvale Ferries went back on its promise on the old pier."
            })
    void whatIsNotDoneOrPutOffSpeaksAgainstIt(String report) {
        assertThat(before(report)).isEqualTo(DISPUTED);
    }

    @Test
    void aFireIsNoTruce() {
        assertThat(Lexicon.is("truce", "fire")).isFalse();
        assertThat(Lexicon.is("truce", "cease-fire")).isTrue();
        assertThat(Lexicon.is("truce", "truces")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Northport and Eastmere signed an agreement to share the night ferries. | The deal of Northport with Eastmere was scrapped.",
                "Northport and Eastmere signed an agreement to share the night ferries. | The deal of Northport with Eastmere was called off.",
                "Northport and Eastmere signed an agreement to share the night ferries. | Northport cancelled the deal with Eastmere.",
                "Northport and Eastmere signed an agreement to share the night ferries. | Northport pulled out of the deal with Eastmere.",
                "Norvale Ferries pledged to reopen the old pier. | Norvale Ferries dropped its plan to reopen the old pier.",
                "Norvale Ferries pledged to reopen the old pier. | Norvale Ferries abandoned its pledge on the old pier."
            })
    void whatIsScrappedOrDroppedIsEnded(String promise, String report) {
        assertThat(Promised.in(promise).and("2031-05-08", report).statusOn("2031-05-10"))
                .isEqualTo(ENDED);
    }

    @Test
    void anotherPlanThatIsDroppedEndsNothing() {
        assertThat(before("Norvale Ferries dropped its plan to buy a school.")).isEqualTo(OPEN);
    }

    @Test
    void whoDeniesSomethingElseContradictsNothing() {
        Promised kept =
                pledge().and("2031-05-10", "The old pier was reopened at noon. The mayor denied taking bribes.");
        assertThat(kept.statusOn("2031-05-20")).isEqualTo(KEPT);
        Promised denied =
                pledge().and("2031-05-10", "The old pier was reopened at noon. The Pier Union denied the report.");
        assertThat(denied.statusOn("2031-05-20")).isEqualTo(DISPUTED);
    }

    @Test
    void whatGoesOnIsNoContrary() {
        Promised leave = Promised.in("Norvale Ferries pledged to withdraw its boats from Sula by 9 May.")
                .and("2031-05-07", "Norvale Ferries still paints its boats blue.");
        assertThat(leave.statusOn("2031-05-08")).isEqualTo(OPEN);
        Promised stay = Promised.in("Norvale Ferries pledged to withdraw its boats from Sula by 9 May.")
                .and("2031-05-07", "The boats of Norvale Ferries are still in Sula.");
        assertThat(stay.statusOn("2031-05-08")).isEqualTo(DISPUTED);
    }

    @Test
    void theContraryMayBeAnIrregularVerb() {
        Promised cut = Promised.in("Norvale Ferries pledged to cut its night fares by 9 May.")
                .and("2031-05-07", "The night fares of Norvale Ferries rose at noon.");
        assertThat(cut.statusOn("2031-05-08")).isEqualTo(DISPUTED);
    }
}
