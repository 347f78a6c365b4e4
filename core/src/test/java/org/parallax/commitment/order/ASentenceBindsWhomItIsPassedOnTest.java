package org.parallax.commitment.order;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class ASentenceBindsWhomItIsPassedOnTest {

    private static final String RULE = "ASentenceBindsWhomItIsPassedOn";

    @Test
    void whoIsSentencedIsBound() {
        Promised.in("The court sentenced Ada Brook to 12 years in prison.").isBy(RULE, "Ada Brook: 12 years in prison");
        Promised.in("Ada Brook was sentenced to life in prison.").isBy(RULE, "Ada Brook: life in prison");
    }

    @Test
    void whoIsFinedIsBound() {
        Promised.in("Norvale Ferries was fined 3 million crowns.").isBy(RULE, "Norvale Ferries: 3 million crowns");
    }

    @Test
    void whatHasLongBeenServedIsHistory() {
        Promised.in("Ada Brook was sentenced to 12 years in prison in 2009.").isNothing();
    }

    @Test
    void whatMayBePassedBindsNobody() {
        Promised.in("Ada Brook could be sentenced to 12 years in prison.").isNothing();
        Promised.in("Norvale Ferries was fined for its noise.").isNothing();
    }
}
