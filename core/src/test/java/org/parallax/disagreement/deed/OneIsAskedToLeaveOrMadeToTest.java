package org.parallax.disagreement.deed;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneIsAskedToLeaveOrMadeToTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The singer was asked to leave the mill club. | The singer was thrown out of the mill club. | asked to leave / thrown out",
                "The singer was asked to leave the mill club. | The singer was refused entry to the mill club. | asked to leave / refused entry",
                "The guards asked the singer to leave the mill club. | The guards dragged the singer from the mill club. | asked the singer to leave / dragged the singer from",
                "The singer had been told to exit the mill club. | The singer was escorted out of the mill club. | escorted out / told to exit"
            })
    void askedInOneAndMadeToInTheOther(String one, String other, String values) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyDifferIn("other: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The singer was asked to leave the mill club. | The singer was not thrown out of the mill club.",
                "The singer asked to leave the mill club early. | The singer was thrown out of the mill club.",
                "The singer was not asked to leave the mill club. | The singer was thrown out of the mill club.",
                "The singer was asked to leave the mill club. | The dog was thrown out of the kitchen.",
                "The singer was asked to leave the mill club. | The owner of the mill club was forced out of business.",
                "The singer was asked to sing at the mill club. | The singer was thrown out of the mill club.",
                "The singer was refused entry to the mill club. | The singer was thrown out of the mill club."
            })
    void whoAsksToLeaveOrIsNotThrownOutIsNeither(String one, String other) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyAgree();
    }
}
