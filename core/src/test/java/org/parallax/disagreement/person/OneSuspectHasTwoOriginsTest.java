package org.parallax.disagreement.person;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSuspectHasTwoOriginsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A 31-year-old Frenchman was held over the fire. | A 31-year-old immigrant from Denmark was held over the fire. | 31-year-old Frenchman / 31-year-old immigrant from Denmark",
                "A 31-year-old Danish national was held over the fire. | A 31-year-old dual national was held over the fire. | 31-year-old Danish national / 31-year-old dual national",
                "A 31-year-old Dutchman was held over the fire. | A 31-year-old Irishman was held over the fire. | 31-year-old Dutchman / 31-year-old Irishman"
            })
    void ofOneAgeAndTwoOrigins(String one, String other, String values) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyDifferIn("other: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A 31-year-old French citizen was held over the fire. | A 31-year-old Frenchman was held over the fire.",
                "A 31-year-old Danish national was held over the fire. | A 31-year-old Danish citizen was held over the fire.",
                "A 31-year-old fisherman was held over the fire. | A 31-year-old Dutchman was held over the fire.",
                "A 31-year-old Frenchman was held over the fire. | A 31-year-old Frenchwoman was hurt in the fire.",
                "A 31-year-old local resident was held over the fire. | A 31-year-old Danish national was held over the fire.",
                "A 31-year-old Frenchman was held over the fire. | A 44-year-old Dutchman was held over the fire."
            })
    void oneOriginInOtherWordsAndNoOriginAtAll(String one, String other) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyAgree();
    }
}
