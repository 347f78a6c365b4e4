package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneIsToldOfEveryTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Every day divers search 40 boats under the Sula pier.",
                "Divers search 40 boats under the Sula pier every year.",
                "Each week divers search 40 boats under the Sula pier.",
                "Divers search 40 boats a day under the Sula pier.",
                "On average divers search 40 boats under the Sula pier."
            })
    void whatIsAlwaysSoIsNotWhatWasSoOnce(String words) {
        given(toldOfSula("a", words), toldOfSula("b", "Divers searched 14 boats under the Sula pier."))
                .thenTheyAgree();
    }

    @Test
    void twoAccountsOfEveryYearDiffer() {
        given(
                        toldOfSula("a", "Every year divers search 40 boats under the Sula pier."),
                        toldOfSula("b", "Every year divers search 14 boats under the Sula pier."))
                .thenTheyDifferIn("number: 14 boats / 40 boats");
    }
}
