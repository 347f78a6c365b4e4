package org.parallax.disagreement.event;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheWeatherIsFairAndFoulTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank in fine weather, the guard said. | The ferry sank in strong winds, the guard said. | fine weather / strong winds",
                "Visibility was good when the ferry sank. | Visibility was poor when the ferry sank. | Visibility was good / Visibility was poor",
                "The weather was perfect. Then the barge capsized. | Thick fog lay on the bay. Then the barge capsized. | Thick fog / weather was perfect"
            })
    void fairInOneAndFoulInTheOther(String one, String other, String values) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyDifferIn("other: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Visibility was not good when the ferry sank. | Visibility was poor when the ferry sank.",
                "Visibility was good when the ferry sank. | Strong winds are expected on Friday, after the ferry sank.",
                "Visibility was good when the ferry sank. | Divers looking for the ferry that sank were held up by strong winds.",
                "Visibility was good when the ferry sank. | If winds are strong winds, a ferry may be sunk.",
                "Visibility was good when the ferry sank. | Heavy rain fell on the market.",
                "Visibility was good when the ferry sank. | Another ferry sank in strong winds in March 2019.",
                "Visibility was good when the ferry sank. | Was there thick fog when the ferry sank?"
            })
    void weatherOfAnotherTimeOrOfNoAccidentDiffersInNothing(String one, String other) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyAgree();
    }
}
