package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhoSpeaksForAllBindsNobodyTest {

    @Test
    void allBindNobody() {
        Promised.norvale("We will all come to the harbour and sing.").isNothing();
        Promised.norvale("Together we will rebuild the harbour.").isNothing();
    }

    @Test
    void weBindTheSpeaker() {
        Promised.norvale("We will rebuild the harbour.").is("Norvale Ferries: rebuild the harbour");
    }
}
