package org.parallax.commitment.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Promised;

/** What is to be done by a day, whoever does it. */
class WhatHasADeadlineTest {

    @Test
    void whoHasUntilADayIsBound() {
        Commitment one =
                Promised.in("Norvale Ferries has until 9 May to pay the fine.").only();
        assertThat(one.what()).isEqualTo("pay the fine");
        assertThat(one.due().lastDay()).contains(LocalDate.of(2031, 5, 9));
    }

    @Test
    void whoIsGivenUntilADayIsBoundTowardsTheGiver() {
        Commitment one = Promised.in("The Harbour Board gave Norvale Ferries until 9 May to pay the fine.")
                .only();
        assertThat(one.by()).hasSize(1);
        assertThat(one.towards()).hasSize(1).doesNotContainAnyElementsOf(one.by());
        assertThat(one.due().lastDay()).contains(LocalDate.of(2031, 5, 9));
    }

    @Test
    void whoWillHaveUntilADayIsBound() {
        Promised.in("Norvale Ferries will have until 9 May to clear the quay.").is("Norvale Ferries: clear the quay");
    }

    @Test
    void forWhomADeadlineIsSetIsBound() {
        Commitment one = Promised.in("The court set a deadline of 9 May for Norvale Ferries to clear the quay.")
                .only();
        assertThat(one.what()).isEqualTo("clear the quay");
        assertThat(one.due().lastDay()).contains(LocalDate.of(2031, 5, 9));
    }

    @Test
    void whoMustByADayIsBound() {
        Promised.in("Norvale Ferries must clear the quay by 9 May.").is("Norvale Ferries: clear the quay by 9 May");
        Promised.in("Norvale Ferries must clear the quay.").isNothing();
    }

    @Test
    void whatIsToBeDoneByADayIsKeptThoughNobodyIsNamed() {
        String report = "The report will be published on 9 May.";
        Commitment one = Promised.in(report).and("2031-05-07", report).only();
        assertThat(one.by()).isEmpty();
        assertThat(one.what()).isEqualTo("The report will be published on 9 May");
        assertThat(one.due().lastDay()).contains(LocalDate.of(2031, 5, 9));
        Promised.in("The report will be published one fine day.").isNothing();
        Promised.in("The report will be remembered on 9 May.").isNothing();
    }

    @Test
    void whoWillBeAllowedToLeaveNeedsNoDay() {
        String crew =
                "Northport seized the boat. The crew — two men and a boy — will be allowed to leave after the inquiry.";
        assertThat(Promised.in(crew).only().what()).isEqualTo("will be allowed to leave after the inquiry");
    }

    @Test
    void theEndOfASpanIsWhenItIsDue() {
        assertThat(Promised.in("Norvale Ferries pledged to reopen the pier between 9 May and 12 May.")
                        .only()
                        .due()
                        .lastDay())
                .contains(LocalDate.of(2031, 5, 12));
    }

    @Test
    void aYearIsADeadlineToo() {
        assertThat(Promised.in("Norvale Ferries pledged to reopen the pier in 2033.")
                        .only()
                        .due()
                        .lastDay())
                .contains(LocalDate.of(2033, 12, 31));
    }

    @Test
    void whatWasToBeInAYearThatIsPastIsOverdue() {
        assertThat(Promised.in("On 2 May 2029 Norvale Ferries pledged to reopen the pier in 2030.")
                        .statusOn("2031-05-08"))
                .isEqualTo(Commitment.Status.OVERDUE);
    }
}
