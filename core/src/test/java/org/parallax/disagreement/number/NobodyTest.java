package org.parallax.disagreement.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NobodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No one was hurt in the fire. | 0.0 hurt",
                "Nobody has been killed in the fire. | 0.0 dead",
                "No-one was injured in the fire. | 0.0 hurt",
                "No one drowned. | 0.0 dead",
                "Nobody is missing. | 0.0 missing",
                "No injuries were reported. | 0.0 hurt",
                "No deaths or injuries have been reported. | 0.0 dead",
                "There were no fatalities. | 0.0 dead",
                "There have been no reports of casualties. | 0.0 hurt",
                "There was no immediate word of injuries. | 0.0 hurt"
            })
    void nobodyIsACountOfNone(String body, String told) {
        assertThat(CountsOf.words(body)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No miners were hurt.",
                "No one was late.",
                "They hoped that no one was hurt.",
                "They closed the pier to ensure that nobody was hurt.",
                "If no one was hurt, the ferry sails.",
                "No injury time was played.",
                "There was no death penalty."
            })
    void whatIsWishedOrOfSomethingElseIsNoCount(String body) {
        assertThat(CountsOf.words(body)).isEmpty();
    }

    @Test
    void nobodyAgainstSomebodyDiffers() {
        given(
                        toldOfSula("a", "No one was hurt in the mill fire."),
                        toldOfSula("b", "Four people were hurt in the mill fire."))
                .thenTheyDifferIn("number: Four people / No one was hurt");
        given(
                        toldOfSula("a", "No one was killed in the mill fire."),
                        toldOfSula("b", "Four people were hurt in the mill fire."))
                .thenTheyAgree();
    }
}
