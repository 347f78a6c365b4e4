package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheyAreOfOtherStuffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 barrels of acid | 40 barrels of oil",
                "14 boxes of masks | 40 boxes of gloves",
                "14 tonnes of grain | 40 tonnes of the finest coal",
                "14 full barrels | 40 empty barrels",
                "14 bags of brown sugar | 40 bags of flour"
            })
    void ofTwoStuffsNothingIsCountedTwice(String one, String other) {
        given(
                        toldOfSula("a", "Divers found " + one + " under the Sula pier."),
                        toldOfSula("b", "Divers found " + other + " under the Sula pier."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 barrels of acid | 40 barrels of acid | 14 barrels / 40 barrels",
                "14 barrels of acid | 40 barrels | 14 barrels / 40 barrels",
                "14 bags of brown sugar | 40 bags of sugar | 14 bags / 40 bags",
                "14 barrels of her acid | 40 barrels of acid | 14 barrels / 40 barrels"
            })
    void ofOneStuffOrOfOneThatIsNotToldTheyDiffer(String one, String other, String values) {
        given(
                        toldOfSula("a", "Divers found " + one + " under the Sula pier."),
                        toldOfSula("b", "Divers found " + other + " under the Sula pier."))
                .thenTheyDifferIn("number: " + values);
    }
}
