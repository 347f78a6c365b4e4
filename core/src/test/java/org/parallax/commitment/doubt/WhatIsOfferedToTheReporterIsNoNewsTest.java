package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhatIsOfferedToTheReporterIsNoNewsTest {

    @Test
    void whatIsDoneForWhoWritesIsNoNews() {
        Promised.reported(
                        "Norvale Ferries says it will send us a boat on 9 May.",
                        "Norvale Ferries",
                        "says",
                        "it will send us a boat on 9 May")
                .isNothing();
    }

    @Test
    void aCountryIsNoWriter() {
        Promised.in("Norvale Ferries will send US crews home on 9 May.")
                .is("Norvale Ferries: send US crews home on 9 May");
    }

    @Test
    void whatIsDoneForOthersIs() {
        Promised.reported(
                        "Norvale Ferries says it will send them a boat on 9 May.",
                        "Norvale Ferries",
                        "says",
                        "it will send them a boat on 9 May")
                .is("Norvale Ferries: send them a boat on 9 May");
    }
}
