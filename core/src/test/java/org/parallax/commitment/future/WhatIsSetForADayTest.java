package org.parallax.commitment.future;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Promised;

/** What an article tells to be fixed for a day, and what is laid down by an agreement or a law. */
class WhatIsSetForADayTest {

    @Test
    void whatIsScheduledForADayIsToBeDone() {
        String launch = "The launch of the new boat is scheduled for 9 May.";
        Commitment one = Promised.in(launch).and("2031-05-07", launch).only();
        assertThat(one.by()).isEmpty();
        assertThat(one.what()).isEqualTo("The launch of the new boat is scheduled for 9 May");
        assertThat(one.due().lastDay()).contains(LocalDate.of(2031, 5, 9));
    }

    @Test
    void whatIsHeldOrBegunOnADayIsToBeDone() {
        toldTwice("The trial will begin on 9 May.").is("nobody: The trial will begin on 9 May");
        toldTwice("The trial is due to take place on 9 May.").is("nobody: The trial is due to take place on 9 May");
        Promised.in("The trial will begin one fine day.").isNothing();
    }

    @Test
    void ofWhomNobodyTellsTheStoryMustComeBackToIt() {
        Promised.in("The trial will begin on 9 May.").isNothing();
        Promised.in("Under the law, the quay must be cleared.").isNothing();
        Promised.in("The Norvale Ferries trial of the new boat is scheduled for 9 May.")
                .is("Norvale Ferries: The Norvale Ferries trial of the new boat is scheduled for 9 May");
    }

    private static Promised toldTwice(String sentence) {
        return Promised.in(sentence).and("2031-05-07", sentence);
    }

    @Test
    void whoIsDueSomewhereIsBoundToCome() {
        Promised.in("Ada Brook is due in court on 9 May.").is("Ada Brook: Ada Brook is due in court on 9 May");
    }

    @Test
    void whoSetsADayForItIsBound() {
        Promised.in("The Tarsen Council has called a meeting for 9 May.").is("Tarsen Council: a meeting for 9 May");
        toldTwice("A hearing has been scheduled for 9 May.").is("nobody: A hearing has been scheduled for 9 May");
        Promised.in("The Tarsen Council set a limit for 9 May.").isNothing();
    }

    @Test
    void theWeatherKeepsNoDay() {
        Promised.in("The storm will arrive on 9 May.").isNothing();
        Promised.in("Spring will begin on 9 May.").isNothing();
    }

    @Test
    void whatWasSetIsNotToCome() {
        Promised.in("The launch was scheduled for 9 May.").isNothing();
    }

    @Test
    void whoIsToDoSomethingIsBound() {
        Promised.in("The Harbour Board is to publish its report on 9 May.")
                .is("Harbour Board: publish its report on 9 May");
        Promised.in("The aim of the Harbour Board is to publish its report.").isNothing();
        Promised.in("What matters to the Harbour Board is to publish its report.")
                .isNothing();
        Promised.in("Norvale Ferries has plans to sell its oldest boats.").is("Norvale Ferries: sell its oldest boats");
    }

    @Test
    void theDayThatOpensTheSentenceIsItsDay() {
        Commitment one =
                Promised.in("On 9 May Norvale Ferries will publish its report.").only();
        assertThat(one.due().lastDay()).contains(LocalDate.of(2031, 5, 9));
    }

    @Test
    void theDayOnWhichSomethingStartsIsItsDay() {
        Commitment one = Promised.in("Norvale Ferries will refund the tickets starting 9 May.")
                .only();
        assertThat(one.due().lastDay()).contains(LocalDate.of(2031, 5, 9));
    }

    @Test
    void anAgreementBindsWhoWillActUnderIt() {
        Promised.in("Under the deal, Norvale Ferries will sell its oldest boats.")
                .is("Norvale Ferries: sell its oldest boats");
        Promised.in("Under the settlement reached on 2 May, Norvale Ferries must clear the quay.")
                .is("Norvale Ferries: clear the quay");
        toldTwice("Under the law, the quay must be cleared.").is("nobody: the quay must be cleared");
    }

    @Test
    void anAgreementThatIsOnlyProposedBindsNobody() {
        Promised.in("Under a proposed deal, Norvale Ferries would scrap its oldest boats.")
                .isNothing();
        Promised.in("Under the deal, Norvale Ferries would lose its oldest boats.")
                .isNothing();
    }

    @Test
    void whatIsNotSetForADayIsNotToBeDone() {
        Promised.in("Ada Brook is not due in court on 9 May.").isNothing();
        Promised.in("The launch of Norvale Ferries is no longer scheduled for 9 May.")
                .isNothing();
    }
}
