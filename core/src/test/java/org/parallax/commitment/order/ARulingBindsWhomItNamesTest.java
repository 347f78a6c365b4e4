package org.parallax.commitment.order;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class ARulingBindsWhomItNamesTest {

    private static final String RULE = "ARulingBindsWhomItNames";

    @Test
    void whoMustByARulingIsBound() {
        Promised.in("The court ruled that Norvale Ferries must repay its passengers.")
                .isBy(RULE, "Norvale Ferries: repay its passengers");
        Promised.in("The judge ordered that Norvale Ferries pay the town 3 million crowns.")
                .isBy(RULE, "Norvale Ferries: pay the town 3 million crowns");
    }

    @Test
    void whatIsFoundByACourtOrdersNothing() {
        Promised.in("The court ruled that Norvale Ferries had broken the law.").isNothing();
        Promised.in("The court may have ruled that Norvale Ferries must repay its passengers.")
                .isNothing();
    }
}
