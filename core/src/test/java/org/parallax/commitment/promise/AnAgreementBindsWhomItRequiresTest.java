package org.parallax.commitment.promise;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class AnAgreementBindsWhomItRequiresTest {

    private static final String RULE = "AnAgreementBindsWhomItRequires";

    @Test
    void whomADealRequiresIsBound() {
        Promised.in("The deal requires Norvale Ferries to sell its boats by 9 May.")
                .isBy(RULE, "Norvale Ferries: sell its boats by 9 May");
        Promised.in("The treaty calls for Eastmere to open its port.").isBy(RULE, "Eastmere: open its port");
    }

    @Test
    void whatADealWouldRequireBindsNobody() {
        Promised.in("The proposed deal requires Norvale Ferries to sell its boats.")
                .isNothing();
        Promised.in("No deal requires Norvale Ferries to sell its boats.").isNothing();
    }
}
