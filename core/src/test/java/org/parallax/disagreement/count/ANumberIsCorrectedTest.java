package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ANumberIsCorrectedTest {

    @Test
    void whatWasFirstSaidAndWhatIsSaidNow() {
        given(told("a", "The dairy previously said that 40 cows had fallen ill, but now it said that 12 cows had."))
                .thenTheyDifferIn("number, changed: 12 cows / 40 cows");
    }

    @Test
    void theNumberOfToday() {
        given(told(
                        "a",
                        "The ferry sank off Sula. It was first reported that 90 "
                                + "Norwegian sailors were aboard. The owner counts 60 Norwegian passengers."))
                .thenTheyDifferIn("number, changed: 60 Norwegian passengers / 90 Norwegian sailors");
    }

    @Test
    void theNearestNumberBehindIsThatOfNow() {
        given(
                        told(
                                "a",
                                "Of its 300 cows, the dairy previously said that 40 cows had fallen ill, but now it says that 12 cows have."))
                .thenTheyDifferIn("number, changed: 12 cows / 40 cows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dairy previously said that 40 cows had fallen ill, and now 12 goats had.",
                "The dairy previously said that 40 cows had fallen ill, and today that 40 cows had.",
                "The dairy initially said that 40 new cows had fallen ill. It also keeps 12 new goats.",
                "The dairy previously said that 40 cows had fallen ill, with 12 cows in some barns.",
                "The dairy previously milked 40 cows, but now it has 12 cows.",
                "The dairy previously said that 40 cows had fallen ill, and that another 12 cows had died."
            })
    void otherThingsOtherTimesAndTheSameNumberAreNoCorrection(String words) {
        given(told("a", words)).thenTheyAgree();
    }
}
