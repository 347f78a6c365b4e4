package org.parallax.disagreement.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.number.CountsOf;

class ACountIsOfSomePlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The storm sank 40 boats in some harbours.",
                "The storm sank 40 boats in parts of the island.",
                "The storm sank 40 boats in places.",
                "The storm sank 40 boats elsewhere.",
                "The storm sank 40 boats across other areas.",
                "The storm sank 40 boats in the worst of them."
            })
    void whereNobodySaysWhich(String body) {
        assertThat(ACountIsOfSomePlaces.is(CountsOf.only(body))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The storm sank 40 boats.",
                "The storm sank 40 boats in Sula.",
                "The storm sank 40 boats in the harbour.",
                "In some harbours people slept while the storm sank 40 boats."
            })
    void allOfThemOrThoseOfOnePlace(String body) {
        assertThat(ACountIsOfSomePlaces.is(CountsOf.only(body))).isFalse();
    }

    @Test
    void aPartIsNotLaidBesideTheWhole() {
        given(
                        toldOfSula("a", "Some 30 percent of the roofs of Sula leak in some streets."),
                        toldOfSula("b", "Some 50 percent of the roofs of Sula leak."))
                .thenTheyAgree();
    }
}
