package org.parallax.commitment.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class DayOfAnEventTest {

    private static Optional<LocalDate> due(String text) {
        return Promised.in(text).all().get(0).due().lastDay();
    }

    @Test
    void whatIsDoneAtAnEventIsDueOnItsDay() {
        assertThat(due("Norvale Ferries pledged to publish its books at the hearing. The hearing is on 9 May."))
                .contains(LocalDate.of(2031, 5, 9));
        assertThat(due("Norvale Ferries pledged to publish its books at the hearing, which is to be held by 9 May."))
                .contains(LocalDate.of(2031, 5, 9));
    }

    @Test
    void anEventOfSeveralDaysOrOfNoneGivesNone() {
        assertThat(
                        due(
                                "Norvale Ferries pledged to publish its books at the hearing. One hearing is on 9 May. The other hearing is on 12 May."))
                .isEmpty();
        assertThat(due("Norvale Ferries pledged to publish its books at the hearing. The pier opens on 9 May."))
                .isEmpty();
    }

    @Test
    void aDayThatIsOnlyToldAgainstTheEventIsNotKnown() {
        assertThat(
                        due(
                                "Norvale Ferries pledged to publish its books at the hearing. The lists must be in no later than six months before the hearing."))
                .isEmpty();
    }
}
