package org.parallax.commitment.future;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhoPlansAnEventIsBoundTest {

    private static final String RULE = "WhoPlansAnEventIsBound";

    @Test
    void whoPlansAnEventIsBound() {
        Promised.in("The Pier Union plans a strike on Friday.").isBy(RULE, "Pier Union: a strike on Friday");
        Promised.in("The Harbour Board is planning an inquiry into the storm.")
                .isBy(RULE, "Harbour Board: an inquiry into the storm");
    }

    @Test
    void aSupposedPlanAndOneOfNobodyKnownBindNobody() {
        Promised.in("The Pier Union never planned a strike.").isNothing();
        Promised.in("Many plan protests on the pier.").isNothing();
        Promised.in("The Pier Union plans its days by the tide.").isNothing();
    }
}
