package org.parallax.commitment.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Promised;

class DaysOfCommitmentsTest {

    @Test
    void whatIsNotToBeDoneHasNoDay() {
        Commitment one = Promised.said(
                        "Norvale Ferries said it will not sail to Northport on 9 May.",
                        "Norvale Ferries",
                        "it will not sail to Northport on 9 May")
                .only();
        assertThat(one.due().isKnown()).isFalse();
    }

    @Test
    void whatAnAsideTellsWasNotWhenItWasMade() {
        Commitment one = Promised.in(
                        "Ada Brook, who joined the Harbour Board on 3 May, is scheduled to visit the pier on 9 May.")
                .only();
        assertThat(one.made().firstDay()).isEmpty();
        Commitment other = Promised.in("Norvale Ferries, which pledged on 3 May to mend the pier, is late.")
                .only();
        assertThat(other.made().firstDay()).contains(day(5, 3));
        Commitment third = Promised.in("On 3 May, Norvale Ferries, which owns the boats, pledged to mend the pier.")
                .only();
        assertThat(third.made().firstDay()).contains(day(5, 3));
    }

    @Test
    void aDayIsNotLostToANo() {
        assertThat(Promised.in("Norvale Ferries pledged to mend the pier without delay on 9 May.")
                        .only()
                        .due()
                        .lastDay())
                .contains(day(5, 9));
        assertThat(Promised.in("Norvale Ferries pledged to mend it at no cost on 9 May.")
                        .only()
                        .due()
                        .lastDay())
                .contains(day(5, 9));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2031, month, day);
    }

    @Test
    void aDeadlineIsWhenItIsDue() {
        assertThat(Promised.in("Norvale Ferries pledged to mend the pier by 9 May.")
                        .only()
                        .due()
                        .lastDay())
                .contains(day(5, 9));
        assertThat(Promised.in("Norvale Ferries pledged to mend the pier by the end of 2031.")
                        .only()
                        .due()
                        .lastDay())
                .contains(day(12, 31));
        assertThat(Promised.in("Norvale Ferries agreed to start the work next week.")
                        .only()
                        .due()
                        .lastDay())
                .contains(day(5, 18));
    }

    @Test
    void aPartOfADayIsThatDay() {
        assertThat(Promised.in("Norvale Ferries plans to light the old pier on Friday night.")
                        .only()
                        .due()
                        .lastDay())
                .contains(LocalDate.of(2031, 5, 9));
    }

    @Test
    void withoutADayItIsNeverDue() {
        assertThat(Promised.in("Norvale Ferries pledged to mend the pier.")
                        .only()
                        .due()
                        .isKnown())
                .isFalse();
        assertThat(Promised.in("Norvale Ferries pledged to mend the pier soon.")
                        .only()
                        .due()
                        .isKnown())
                .isFalse();
    }

    @Test
    void aDayBesideTheVerbIsWhenItWasMade() {
        assertThat(Promised.in("On 2 May Norvale Ferries pledged to mend the pier by 9 May.")
                        .only()
                        .made()
                        .day())
                .contains(day(5, 2));
        assertThat(Promised.in("Norvale Ferries pledged on Monday to mend the pier by 9 May.")
                        .only()
                        .made()
                        .day())
                .contains(day(5, 5));
    }

    @Test
    void otherwiseItWasMadeNoLaterThanItIsTold() {
        Commitment one =
                Promised.in("Norvale Ferries pledged to mend the pier.").only();
        assertThat(one.made().firstDay()).isEmpty();
        assertThat(one.made().lastDay()).contains(day(5, 6));
    }

    @Test
    void whereNothingIsDatedNothingIsKnown() {
        Commitment one = Promised.undated("Norvale Ferries pledged to mend the pier by Friday.")
                .only();
        assertThat(one.made().isKnown()).isFalse();
        assertThat(one.due().isKnown()).isFalse();
        assertThat(one.status()).isEqualTo(Commitment.Status.OPEN);
    }

    @Test
    void itWasNotMadeAfterItWasFirstTold() {
        Commitment one = Promised.in("Norvale Ferries pledged to mend the old pier by 19 May.")
                .and("2031-05-09", "On 8 May Norvale Ferries pledged to mend the old pier by 19 May.")
                .only();
        assertThat(one.made().lastDay()).contains(day(5, 6));
    }

    @Test
    void theDayOfAnAgendaIsWhenItIsDue() {
        Commitment today = Promised.in("Also on Tuesday, the Tarsen Council is to debate its first budget.")
                .only();
        assertThat(today.due().lastDay()).contains(day(5, 6));
        assertThat(today.made().firstDay()).isEmpty();
    }
}
