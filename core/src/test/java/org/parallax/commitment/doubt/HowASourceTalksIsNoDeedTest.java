package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class HowASourceTalksIsNoDeedTest {

    @Test
    void howItsWordsWereGotIsNone() {
        Promised.in("Ada Brook agreed to talk on the condition that her ship not be named.")
                .isNothing();
        Promised.in("Ada Brook agreed to speak on condition of anonymity.").isNothing();
    }

    @Test
    void talksBetweenOthersAreOne() {
        Promised.in("Norvale Ferries agreed to talk to the union about the fares.")
                .is("Norvale Ferries: talk to the union about the fares");
    }

    @Test
    void whoLetsAPaperSpeakPromisesNothing() {
        Promised.reported(
                        "Norvale Ferries declined to comment, saying it would let its letter speak for itself.",
                        "Norvale Ferries",
                        "saying",
                        "it would let its letter speak for itself")
                .isNothing();
    }
}
