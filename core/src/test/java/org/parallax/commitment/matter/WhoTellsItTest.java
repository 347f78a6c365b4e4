package org.parallax.commitment.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.commitment.Commitment.Status.KEPT;
import static org.parallax.commitment.Commitment.Status.OVERDUE;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

/** Whose report makes a commitment kept: anybody's but that of who is bound. */
class WhoTellsItTest {

    private static final String PLEDGE = "Norvale Ferries pledged to reopen the old pier by 9 May.";

    @Test
    void whoeverIsBoundOnlyClaimsHoweverLongTheyAreIntroduced() {
        String report =
                "The old pier was reopened, Norvale Ferries said in a statement emailed to reporters late at night.";
        Promised claimed =
                Promised.in(PLEDGE).and("2031-05-10", report, "Norvale Ferries", "The old pier was reopened");
        assertThat(claimed.statusOn("2031-05-20")).isEqualTo(OVERDUE);
    }

    @Test
    void whoHasNoNameOnlyClaimsAsWell() {
        Promised claimed = Promised.in("The council promised to repair the old pier by 9 May.")
                .andSome(
                        "2031-05-10",
                        "The council said it had repaired the old pier.",
                        "The council",
                        "it had repaired the old pier");
        assertThat(claimed.statusOn("2031-05-20")).isEqualTo(OVERDUE);
    }

    @Test
    void whatAnotherReportsIsDone() {
        Promised told = Promised.in("The council promised to repair the old pier by 9 May.")
                .andSome(
                        "2031-05-10",
                        "A fisherman said it had repaired the old pier.",
                        "A fisherman",
                        "it had repaired the old pier");
        assertThat(told.statusOn("2031-05-20")).isEqualTo(KEPT);
    }
}
