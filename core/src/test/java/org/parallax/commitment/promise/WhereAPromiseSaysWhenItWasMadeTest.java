package org.parallax.commitment.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Promised;

class WhereAPromiseSaysWhenItWasMadeTest {

    @Test
    void theDeedBeginsBehindTheTimeOfThePromise() {
        Promised.in("Norvale Ferries vowed last month to mend the old pier.").is("Norvale Ferries: mend the old pier");
        Promised.in("Norvale Ferries acquiesced to mend the old pier.").is("Norvale Ferries: mend the old pier");
    }

    @Test
    void whatIsDoneOnceAWeekHasNoCondition() {
        Commitment weekly = Promised.in("Norvale Ferries promised to sweep the old pier once a week to help the town.")
                .only();
        assertThat(weekly.condition()).isEmpty();
        assertThat(weekly.what()).contains("once a week");
    }

    @Test
    void theConditionEndsBeforeWhoSaysSo() {
        assertThat(Promised.said(
                                "If it is dry, Norvale Ferries wrote, “we will mend the pier.”",
                                "Norvale Ferries",
                                "we will mend the pier.")
                        .only()
                        .condition())
                .contains("If it is dry");
    }

    @Test
    void anEventOfLastWeekGivesNoDay() {
        assertThat(Promised.in(
                                "Norvale Ferries pledged to seek a recount of last week’s vote. The vote on 9 May is the last.")
                        .only()
                        .due()
                        .isKnown())
                .isFalse();
    }

    @Test
    void whoIsReadyToDoItOffersIt() {
        Promised.norvale("We will be ready to mend the old pier.").is("Norvale Ferries: mend the old pier");
    }
}
