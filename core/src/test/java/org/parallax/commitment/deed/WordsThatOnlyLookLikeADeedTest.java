package org.parallax.commitment.deed;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;
import org.parallax.statement.Statement.SourceClass;

class WordsThatOnlyLookLikeADeedTest {

    @Test
    void closingInOnSomethingClosesNothing() {
        Promised.in("Norvale Ferries is closing in on the old record.").isNothing();
        Promised.in("Norvale Ferries is closing the old pier.").is("Norvale Ferries: closing the old pier");
    }

    @Test
    void whatSomebodyIsObligedToIsFelt() {
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "Officials said that owners would be obliged to pay more.",
                        "Officials",
                        "owners would be obliged to pay more")
                .isNothing();
    }
}
