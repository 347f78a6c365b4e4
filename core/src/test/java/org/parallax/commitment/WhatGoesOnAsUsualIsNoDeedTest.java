package org.parallax.commitment;

import org.junit.jupiter.api.Test;

class WhatGoesOnAsUsualIsNoDeedTest {

    private static Promised norvale(String content) {
        return Promised.said("Norvale Ferries said: “" + content + "”", "Norvale Ferries", content);
    }

    @Test
    void whatIsAlwaysSoIsNone() {
        norvale("We will open the gates as usual on Friday.").isNothing();
        norvale("We will open the gates as always on Friday.").isNothing();
    }

    @Test
    void whatIsForOneDayIsOne() {
        norvale("We will open the gates on 9 May.").is("Norvale Ferries: open the gates on 9 May");
    }
}
