package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhoSaysLetUsSpeaksOfTheMomentTest {

    @Test
    void whatTwoDoInTalkingIsNoDeed() {
        Promised.norvale("Let’s look at the chart and we’ll open the map.").isNothing();
        Promised.norvale("Let us look at the chart and we will open the map.").isNothing();
    }

    @Test
    void whoMakesClearThatTheyWillDoItIsBound() {
        Promised.norvale("Let us be clear, we will open the pier.").is("Norvale Ferries: open the pier");
        Promised.norvale("We will open the pier.").is("Norvale Ferries: open the pier");
    }
}
