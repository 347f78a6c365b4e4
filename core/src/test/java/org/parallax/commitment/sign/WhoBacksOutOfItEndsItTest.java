package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhoBacksOutOfItEndsItTest {

    private static final String SIGN = "ENDED by WhoBacksOutOfItEndsIt";

    private static final String AGREED = "Ada Brook agreed to a final debate before 9 May. ";

    @Test
    void whoBacksOutOfWhatWasAgreedEndsIt() {
        assertThat(Promised.in(AGREED + "Ada Brook has backed out of the debate.")
                        .signs())
                .contains(SIGN);
        assertThat(Promised.in(AGREED + "Ada Brook withdrew from the debate.").signs())
                .contains(SIGN);
    }

    @Test
    void whoElseBacksOutAndWhatElseIsLeftEndNothing() {
        assertThat(Promised.in(AGREED + "Tom Reyes has backed out of the debate.")
                        .signs())
                .doesNotContain(SIGN);
        assertThat(Promised.in(AGREED + "Ada Brook has backed out of the race.").signs())
                .doesNotContain(SIGN);
        assertThat(Promised.in(AGREED + "Ada Brook has not backed out of the debate.")
                        .signs())
                .doesNotContain(SIGN);
    }
}
