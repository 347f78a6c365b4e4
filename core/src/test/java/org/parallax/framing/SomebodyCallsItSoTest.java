package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SomebodyCallsItSoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skippers called it a scandal.",
                "Skippers called the plan a scandal.",
                "Skippers have called the plan a witch hunt.",
                "The plan was called a scandal by skippers.",
                "The plan, branded a scandal by skippers, was dropped.",
                "Skippers described the plan as a scandal.",
                "Skippers dubbed him a thug.",
                "The plan was described as a botched repair."
            })
    void theWordIsTheirs(String sentence) {
        given(told("a", sentence)).thenNothingFrames();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The board called a controversial vote. | controversial vote",
                "The board called for an end to the botched repair. | botched repair",
                "The skipper considered the botched repair. | botched repair",
                "The scandal was called off the front pages. | scandal",
                "The skipper saw the scandal as a test. | scandal",
                "Skippers called, and the scandal grew. | scandal"
            })
    void whatIsCalledBesideItIsTheOutlets(String sentence, String words) {
        given(told("a", sentence)).thenFraming("a: " + words);
    }
}
