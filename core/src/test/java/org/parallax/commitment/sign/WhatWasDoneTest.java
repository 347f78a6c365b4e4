package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.commitment.Commitment.Status.KEPT;
import static org.parallax.commitment.Commitment.Status.OVERDUE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Commitment.Status;
import org.parallax.commitment.Promised;

/** Which words tell that a deed was done. */
class WhatWasDoneTest {

    private static Status after(String promise, String report) {
        return Promised.in(promise).and("2031-05-10", report).statusOn("2031-05-20");
    }

    private static Status afterPledge(String report) {
        return Promised.reopening(report).statusOn("2031-05-20");
    }

    @ParameterizedTest
    @CsvSource({
        "pay the fine, Norvale Ferries paid the fine at noon.",
        "sell the old pier, The old pier was sold at noon.",
        "build 40 stone homes, The 40 stone homes were built.",
        "withdraw its old boats, Norvale Ferries withdrew its old boats at noon.",
        "rewrite the harbour code, The harbour code was rewritten."
    })
    void anIrregularVerbTellsItAsWell(String deed, String report) {
        assertThat(after("Norvale Ferries pledged to " + deed + " by 9 May.", report))
                .isEqualTo(KEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "repair the old pier, Residents complained on 10 May about the smell of the old pier.",
        "approve the new pier, A storm approached the new pier.",
        "testify on the old pier, Norvale Ferries appealed on the old pier."
    })
    void aVerbThatOnlyBeginsAlikeIsAnother(String deed, String report) {
        assertThat(after("Norvale Ferries promised to " + deed + " by 9 May.", report))
                .isEqualTo(OVERDUE);
    }

    @Test
    void anEarlierDayOfTheSameSentenceSaysNothing() {
        assertThat(afterPledge("The old pier, closed since 3 January 2031, was reopened on 9 May 2031."))
                .isEqualTo(KEPT);
        assertThat(afterPledge("The old pier was reopened on 3 January 2031.")).isEqualTo(OVERDUE);
    }

    /** Both words of the deed stand in the sentence, and neither beside its verb. */
    @Test
    void theSameVerbFarFromItsThingsIsAnother() {
        assertThat(
                        after(
                                "Ada Brook pledged to meet the pilots about night sailing by 9 May.",
                                "Tom Reyes met the orphans of a storm that drowned forty men of Sula, and said that pilots who love night sailing are brave."))
                .isEqualTo(OVERDUE);
    }

    @Test
    void whoComesOrTakesDoesNothing() {
        assertThat(after(
                        "Tarsen Council promised to give the children a new school by 9 May.",
                        "The children took the bus to the new school."))
                .isEqualTo(OVERDUE);
    }

    @Test
    void whatHasTakenPlaceWasDone() {
        assertThat(after(
                        "Norvale Ferries pledged to launch its new boat by 9 May.",
                        "The launch has taken place, and the boat of Norvale Ferries was cheered."))
                .isEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norvale Ferries reopen the old pier", "Old pier reopened at Norvale"})
    void headlinesTellItShortly(String headline) {
        Promised kept = Promised.in("Norvale Ferries pledged to reopen the old pier by 9 May.")
                .and("2031-05-10", headline, "Nobody was late.");
        assertThat(kept.statusOn("2031-05-20")).isEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries kept its election promise about the old pier.",
                "Norvale Ferries stuck to its pledge about the old pier.",
                "Norvale Ferries lived up to its promise about the old pier."
            })
    void whoKeepsTheirWordInOtherWordsHasDoneIt(String report) {
        assertThat(afterPledge(report)).isEqualTo(KEPT);
    }

    @Test
    void whoFreesSomebodyHasDoneSo() {
        String promise = "Norvale Ferries pledged to free the trapped whale by 9 May.";
        assertThat(after(promise, "Norvale Ferries freed the trapped whale on 8 May."))
                .isEqualTo(KEPT);
        assertThat(after(promise, "Norvale Ferries fed the trapped whale on 8 May."))
                .isEqualTo(OVERDUE);
    }

    @Test
    void whatIsGivenFreeIsNotFreed() {
        assertThat(after(
                        "Norvale Ferries pledged free boat trips for the pupils by 9 May.",
                        "Norvale Ferries freed a whale on 8 May, and the pupils cheered."))
                .isEqualTo(OVERDUE);
    }
}
