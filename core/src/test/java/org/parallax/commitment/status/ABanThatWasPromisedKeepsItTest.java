package org.parallax.commitment.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.commitment.Commitment.Status.KEPT;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Promised;

class ABanThatWasPromisedKeepsItTest {

    private static final String BAN = "The Harbour Board has banned night boats in the bay.";

    @Test
    void aBanThatWasPromisedIsTheDeedAndNoBanBesideIt() {
        Commitment only = Promised.in("The Harbour Board promised to ban night boats in the bay by 9 May.")
                .and("2031-05-09", BAN)
                .only();
        assertThat(only.status()).isEqualTo(KEPT);
        assertThat(only.what()).startsWith("ban night boats");
    }

    @Test
    void aBanOfSomethingElseStandsBesideIt() {
        assertThat(Promised.in("The Harbour Board promised to mend the pier by 9 May.")
                        .and("2031-05-09", "The Harbour Board has banned Norvale Ferries from using the bay.")
                        .rules())
                .containsExactlyInAnyOrder("AVerbOfPromiseBindsItsSubject", "ABanBindsThoseUnderIt");
    }
}
