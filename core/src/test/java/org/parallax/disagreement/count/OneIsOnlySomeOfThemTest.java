package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneIsOnlySomeOfThemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Divers searched the first 14 boats under the Sula pier.",
                "Divers searched the last 14 boats under the Sula pier.",
                "Divers searched the remaining 14 boats under the Sula pier.",
                "Divers searched the other 14 boats under the Sula pier.",
                "Divers searched the next 14 boats under the Sula pier.",
                "Divers searched a further 14 boats under the Sula pier.",
                "Divers searched another 14 boats under the Sula pier.",
                "Divers searched 14 more boats under the Sula pier.",
                "Divers searched 14 of the boats under the Sula pier."
            })
    void someOfARowAreNotAllOfThem(String words) {
        given(toldOfSula("a", words), toldOfSula("b", "Divers searched 40 boats under the Sula pier."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Divers searched all 14 boats under the Sula pier.",
                "Divers searched only 14 boats under the Sula pier.",
                "Divers searched just 14 boats under the Sula pier."
            })
    void allOfThemAreAllOfThem(String words) {
        given(toldOfSula("a", words), toldOfSula("b", "Divers searched 40 boats under the Sula pier."))
                .thenTheyDifferIn("number: 14 boats / 40 boats");
    }

    @Test
    void theFirstOfTwoAccountsMayBeOtherFirsts() {
        given(
                        toldOfSula("a", "Divers searched the first 14 boats under the Sula pier."),
                        toldOfSula("b", "Divers searched the first 40 boats under the Sula pier."))
                .thenTheyDifferIn("number: 14 boats / 40 boats");
    }
}
