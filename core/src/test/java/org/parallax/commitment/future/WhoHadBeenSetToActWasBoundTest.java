package org.parallax.commitment.future;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Promised;

class WhoHadBeenSetToActWasBoundTest {

    @Test
    void whoHadBeenSetToActAndDoesNotWasBoundUntilThen() {
        Commitment speech = Promised.in("Ada Brook had been scheduled to visit the old pier, but cancelled on Monday.")
                .only();
        assertThat(speech.what()).isEqualTo("visit the old pier");
        assertThat(speech.status()).isEqualTo(Commitment.Status.ENDED);
        assertThat(speech.made().isKnown()).isFalse();
    }

    @Test
    void whatMerelyHadBeenSetMayHaveBeenDone() {
        Promised.in("Ada Brook had been scheduled to visit the old pier.").isNothing();
        Promised.in("Ada Brook had been scheduled to visit the old pier, but came early.")
                .isNothing();
        Promised.in("Ada Brook had not been scheduled to visit the old pier, but cancelled the trip.")
                .isNothing();
    }
}
