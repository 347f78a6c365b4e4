package org.parallax.disagreement.day;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Told;

class ADayIsMovedTest {

    private static final Told OTHER = told("b", "The regatta of Sula is a great thing.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The regatta was postponed from May 7, 2031 to May 9, 2031. | May 7, 2031 / May 9, 2031",
                "The regatta, originally planned for May 7, 2031, was delayed until May 9, 2031. | May 7, 2031 / May 9, 2031",
                "It had set the regatta for May 9, 2031, and advanced it to May 7, 2031. | May 7, 2031 / May 9, 2031"
            })
    void aDayIsMovedToAnother(String words, String days) {
        given(told("a", words), OTHER).thenTheyDifferIn("date, changed: " + days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The regatta was postponed to May 9, 2031.",
                "The regatta lasts from May 7, 2031 to May 9, 2031.",
                "The regatta of May 7, 2030 moved Ana Brel to tears until May 9, 2030.",
                "The regatta was postponed from one day to another.",
                "postponed from to"
            })
    void whatMovesNoDay(String words) {
        given(told("a", words), OTHER).thenTheyAgree();
    }
}
