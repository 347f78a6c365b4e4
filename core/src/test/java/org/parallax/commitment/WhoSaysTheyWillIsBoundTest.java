package org.parallax.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoSaysTheyWillIsBoundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will mend the pier at our own cost. | mend the pier at our own cost",
                "Our officers will search the boats. | search the boats",
                "We will no longer sell tickets at night. | We will no longer sell tickets at night",
                "We are planning to mend the pier. | mend the pier"
            })
    void whoSaysWeWillIsBound(String content, String deed) {
        Promised.norvale(content).is("Norvale Ferries: " + deed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They will mend the pier at our own cost.",
                "We would mend the pier at our own cost.",
                "We will not forget the old pier.",
                "We will see the pier again.",
                "Will we mend the pier at our own cost?",
                "Pay us, or we will close the pier."
            })
    void whoSaysSomethingElseIsNot(String content) {
        Promised.norvale(content).isNothing();
    }

    @Test
    void whatIsDoneBySayingItIsNoPromise() {
        Promised.said(
                        "Norvale Ferries said it was postponing the trip to Sula Bay.",
                        "Norvale Ferries",
                        "it was postponing the trip to Sula Bay")
                .isNothing();
        Promised.said(
                        "Norvale Ferries said it was cancelling the trip of Friday.",
                        "Norvale Ferries",
                        "it was cancelling the trip of Friday")
                .isNothing();
        Promised.said(
                        "Norvale Ferries said it will cancel the trip to Sula Bay.",
                        "Norvale Ferries",
                        "it will cancel the trip to Sula Bay")
                .is("Norvale Ferries: cancel the trip to Sula Bay");
        Promised.said("Norvale Ferries said it was closing the pier.", "Norvale Ferries", "it was closing the pier")
                .is("Norvale Ferries: closing the pier");
    }
}
