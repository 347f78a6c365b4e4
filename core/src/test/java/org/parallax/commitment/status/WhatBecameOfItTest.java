package org.parallax.commitment.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.commitment.Commitment.Status.DISPUTED;
import static org.parallax.commitment.Commitment.Status.ENDED;
import static org.parallax.commitment.Commitment.Status.EXTENDED;
import static org.parallax.commitment.Commitment.Status.KEPT;
import static org.parallax.commitment.Commitment.Status.OPEN;
import static org.parallax.commitment.Commitment.Status.OVERDUE;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.Promised;

class WhatBecameOfItTest {

    private static Promised pledge() {
        return Promised.in("Norvale Ferries pledged to reopen the old pier by 9 May.");
    }

    @Test
    void itIsOpenUntilItsDayIsPast() {
        assertThat(pledge().statusOn("2031-05-06")).isEqualTo(OPEN);
        assertThat(pledge().statusOn("2031-05-09")).isEqualTo(OPEN);
        assertThat(pledge().statusOn("2031-05-10")).isEqualTo(OVERDUE);
    }

    @Test
    void withoutADayForTheAccountNothingIsOverdue() {
        assertThat(pledge().only().status()).isEqualTo(OPEN);
    }

    @Test
    void whatOthersReportDoneIsKept() {
        Promised kept = pledge().and("2031-05-10", "The old pier was reopened at noon.");
        assertThat(kept.statusOn("2031-05-20")).isEqualTo(KEPT);
        assertThat(Promised.passages(kept.only(), Role.KEPT)).containsExactly("The old pier was reopened at noon.");
    }

    @Test
    void aHeadlineTellsInThePresentWhatWasDone() {
        Promised kept = pledge().and("2031-05-10", "Norvale Ferries reopens the old pier", "Nobody was late.");
        assertThat(kept.statusOn("2031-05-20")).isEqualTo(KEPT);
    }

    @Test
    void aDeedToldByItsNounIsDone() {
        Promised kept = Promised.in("Norvale Ferries pledged to launch its new boat by 9 May.")
                .and(
                        "2031-05-10",
                        "The launch of the boat drew a crowd. The successful launch pleased Norvale Ferries.");
        assertThat(kept.statusOn("2031-05-20")).isEqualTo(OVERDUE);
        Promised told = Promised.in("Norvale Ferries pledged to launch its new boat by 9 May.")
                .and("2031-05-10", "The launch took place at noon, and the boat of Norvale Ferries was cheered.");
        assertThat(told.statusOn("2031-05-20")).isEqualTo(KEPT);
    }

    @Test
    void aDeedToldByAnotherWordIsDone() {
        Promised kept = Promised.in("Norvale Ferries pledged to reimburse the stranded travellers by 9 May.")
                .and("2031-05-10", "The stranded travellers were refunded at noon.");
        assertThat(kept.statusOn("2031-05-20")).isEqualTo(KEPT);
    }

    @Test
    void whoIsBoundDidIt() {
        Promised kept = Promised.in("Norvale Ferries pledged to publish a full list of its dangerous boats by 9 May.")
                .and("2031-05-10", "Norvale Ferries published its list at noon.");
        assertThat(kept.statusOn("2031-05-20")).isEqualTo(KEPT);
    }

    @Test
    void doingItOnceIsNotDoingItAgain() {
        Promised more = Promised.in("Norvale Ferries pledged to launch more night boats by 9 May.")
                .and("2031-05-10", "Norvale Ferries launched a night boat.");
        assertThat(more.statusOn("2031-05-20")).isEqualTo(OVERDUE);
    }

    @Test
    void whenItIsDoneTellsNotThatItIs() {
        Promised some = Promised.in("Norvale Ferries pledged to launch its new boat by 9 May.")
                .and("2031-05-10", "The boat of Norvale Ferries carries sixty when launched from the new quay.");
        assertThat(some.statusOn("2031-05-20")).isEqualTo(OVERDUE);
    }

    @Test
    void whoKeepsTheirWordHasDoneIt() {
        Promised kept = pledge().and("2031-05-10", "Norvale Ferries made good on its promise about the old pier.");
        assertThat(kept.statusOn("2031-05-20")).isEqualTo(KEPT);
        Promised not = pledge().and("2031-05-10", "Norvale Ferries never kept its promise about the old pier.");
        assertThat(not.statusOn("2031-05-20")).isEqualTo(OVERDUE);
    }

    @Test
    void whoBreaksTheirWordHasNot() {
        Promised broken = pledge().and("2031-05-07", "Norvale Ferries reneged on its pledge about the old pier.");
        assertThat(broken.statusOn("2031-05-08")).isEqualTo(DISPUTED);
    }

    @Test
    void whenItIsToComeIsNoThing() {
        Promised kept = Promised.said(
                        "The names will be released next week, Norvale Ferries said.",
                        "Norvale Ferries",
                        "The names will be released next week")
                .and("2031-05-08", "The mayor released the names of the crew.");
        assertThat(kept.statusOn("2031-05-20")).isEqualTo(KEPT);
    }

    @Test
    void whatOnlyThePromiserReportsDoneIsNot() {
        Promised claimed = pledge().and(
                        "2031-05-10",
                        "Norvale Ferries said the old pier was reopened at noon.",
                        "Norvale Ferries",
                        "the old pier was reopened at noon");
        assertThat(claimed.statusOn("2031-05-20")).isEqualTo(OVERDUE);
        assertThat(Promised.passages(claimed.only(), Role.KEPT)).hasSize(1);
    }

    @Test
    void whatIsReportedDoneAndContradictedIsDisputed() {
        Promised disputed =
                pledge().and("2031-05-10", "The old pier was reopened at noon. The Pier Union disputed this.");
        assertThat(disputed.statusOn("2031-05-20")).isEqualTo(DISPUTED);
        assertThat(Promised.passages(disputed.only(), Role.AGAINST)).containsExactly("The Pier Union disputed this.");
    }

    @Test
    void whatIsStillSoSpeaksAgainstIt() {
        Promised against = pledge().and("2031-05-10", "Norvale Ferries kept quiet while the old pier remained closed.");
        assertThat(Promised.passages(against.only(), Role.AGAINST)).hasSize(1);
        assertThat(against.statusOn("2031-05-12")).isEqualTo(OVERDUE);
        assertThat(against.statusOn("2031-05-08")).isEqualTo(DISPUTED);
    }

    @Test
    void aRefusalSpeaksAgainstIt() {
        Promised refused = pledge().and("2031-05-07", "Norvale Ferries will not reopen the old pier.");
        assertThat(refused.statusOn("2031-05-08")).isEqualTo(DISPUTED);
    }

    @Test
    void notOnlyDoingItDeniesNothing() {
        Promised more = pledge().and("2031-05-07", "Norvale Ferries is not only reopening the old pier.");
        assertThat(more.statusOn("2031-05-08")).isEqualTo(OPEN);
    }

    @Test
    void whatIsToldElsewhereOfItsCountryAloneSaysNothing() {
        Promised pledge = Promised.in("Norvale Ferries pledged to withdraw its boats from Sula by 9 May.")
                .and("2031-05-07", "The Lisk Foundation maintains a school of music in Sula.");
        assertThat(pledge.statusOn("2031-05-08")).isEqualTo(OPEN);
    }

    @Test
    void aLaterDayExtendsIt() {
        Promised later =
                pledge().and("2031-05-08", "Norvale Ferries postponed the deadline for the old pier to 20 May.");
        assertThat(later.statusOn("2031-05-10")).isEqualTo(EXTENDED);
    }

    @Test
    void whatIsCalledOffIsEnded() {
        Promised truce = Promised.in("On 2 May Pier Union announced the suspension of its night strikes.")
                .and("2031-05-08", "Pier Union declared the end of the truce over its night strikes.");
        assertThat(truce.statusOn("2031-05-10")).isEqualTo(ENDED);
        Promised deal = Promised.in("Northport and Eastmere signed an agreement to share the night ferries.")
                .and("2031-05-08", "Northport scrapped the deal with Eastmere.");
        assertThat(deal.statusOn("2031-05-10")).isEqualTo(ENDED);
    }

    @Test
    void whatWasSoBeforeSaysNothing() {
        Promised before = pledge().and("2031-05-02", "The old pier was reopened at noon.");
        assertThat(before.statusOn("2031-05-08")).isEqualTo(OPEN);
    }

    @Test
    void whatOtherThingsDoSaysNothing() {
        Promised other =
                pledge().and("2031-05-10", "The new theatre was reopened at noon. The school remained closed.");
        assertThat(other.only().evidence()).hasSize(1);
    }

    @Test
    void everyStatusNamesItsRule() {
        Commitment one = pledge().asOf("2031-05-10").get(0);
        assertThat(one.decision().status()).isEqualTo("WhoseDayIsPastWithoutReportIsOverdue");
        assertThat(one.decision().found()).isEqualTo("AVerbOfPromiseBindsItsSubject");
    }
}
