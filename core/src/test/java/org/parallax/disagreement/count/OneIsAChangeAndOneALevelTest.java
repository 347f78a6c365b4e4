package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneIsAChangeAndOneALevelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rents in Sula rose by 12 percent. | Rents in Sula rose to 18 percent of pay.",
                "Rents in Sula rose 12 percent. | Rents in Sula rose to 18 percent of pay.",
                "Rents in Sula fell 12%. | Rents in Sula fell to 18%.",
                "Wages at the mill rose by $12. | Wages at the mill rose to $18.",
                "Harbour dues at Sula jumped 40 euros. | Harbour dues at Sula jumped to 90 euros.",
                "The fleet of Sula grew by 40 boats. | The fleet of Sula grew to 300 boats."
            })
    void byHowMuchIsNotToHowMuch(String change, String level) {
        given(toldOfSula("a", change), toldOfSula("b", level)).thenTheyAgree();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rents in Sula rose by 12 percent. | Rents in Sula rose by 18 percent. | 12 percent / 18 percent",
                "Rents in Sula rose 12 percent. | Rents in Sula rose by 18 percent. | 12 percent / 18 percent",
                "Rents in Sula rose 12%. | Rents in Sula rose 18%. | 12% / 18%",
                "Rents in Sula rose to 12%. | Rents in Sula rose to 18%. | 12% / 18%",
                "Rents in Sula rose 12 per cent. | Rents in Sula rose 18%. | 12 per cent / 18%"
            })
    void changesDifferFromChangesAndLevelsFromLevels(String one, String other, String values) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyDifferIn("number: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rents in Sula rose by 12 percent. | Rents in Sula rose by 12 percentage points.",
                "Rents in Sula rose by 12 percent. | Rents in Sula rose by 18 percentage points.",
                "Rents in Sula rose by 12%. | Rents in Sula rose by a tenth.",
                "Rents in Sula rose by about 12%. | Rents in Sula rose by 13%."
            })
    void percentAndPointsAreNoPair(String one, String other) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyAgree();
    }
}
