package org.parallax.commitment;

import org.junit.jupiter.api.Test;

class WhoSpeaksForAllBindsNobodyTest {

    private static Promised norvale(String content) {
        return Promised.said("Norvale Ferries said: “" + content + "”", "Norvale Ferries", content);
    }

    @Test
    void allBindNobody() {
        norvale("We will all come to the harbour and sing.").isNothing();
        norvale("Together we will rebuild the harbour.").isNothing();
    }

    @Test
    void weBindTheSpeaker() {
        norvale("We will rebuild the harbour.").is("Norvale Ferries: rebuild the harbour");
    }
}
