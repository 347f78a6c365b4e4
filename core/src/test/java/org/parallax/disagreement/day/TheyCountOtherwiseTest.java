package org.parallax.disagreement.day;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheyCountOtherwiseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rents in Sula rose 12 percent in April. | Rents in Sula rose 18 percent in March.",
                "Three people drowned in the mill race on 3 April. | Twelve people drowned in the mill race on 4 April.",
                "The ferry lost 40 containers on 3 April. | The ferry lost nine containers on 4 April."
            })
    void twoNumbersOnTwoDaysAreTwoEvents(String one, String other) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyAgree();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry lost 40 containers on 3 April. | The ferry lost 40 containers on 4 April.",
                "The ferry lost 40 containers on 3 April. | The ferry lost its containers on 4 April.",
                "The ferry lost about 40 containers on 3 April. | The ferry lost 42 containers on 4 April."
            })
    void oneNumberOnTwoDaysIsOneEventToldOfTwoDays(String one, String other) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyDifferIn("date: 3 April / 4 April");
    }

    @Test
    void numbersOfTwoThingsSayNothingOfTheDay() {
        given(
                        toldOfSula("a", "The ferry lost 40 containers on 3 April."),
                        toldOfSula("b", "The ferry lost its containers in nine gusts on 4 April."))
                .thenTheyDifferIn("date: 3 April / 4 April");
    }
}
