package org.parallax.commitment.doubt;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class WhatIsFeltIsNoDeedTest {

    private static Promised norvale(String content) {
        return Promised.said(
                "Norvale Ferries said it would " + content + ".", "Norvale Ferries", "it would " + content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer “a prayer” for the crew", "send its condolences to the town"})
    void whatIsFeltIsNone(String content) {
        norvale(content).isNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"offer a refund to the crew", "send its boats to the town", "offer prayer books to the crew"})
    void aThingThatIsGivenIsOne(String content) {
        norvale(content).is("Norvale Ferries: " + content);
    }
}
