package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Told;

class OneThingHasTwoSizesTest {

    private static Told bell(String file, String words) {
        return told(file, words + " The bell had hung there for long. Nobody rang the bell any more.");
    }

    private static final Told HEAVY = bell("a", "The 520-pound bell fell.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They brought down a 300-pound bell. | 300-pound bell / 520-pound bell",
                "They brought down a 300-pound, cracked bell. | 300-pound, cracked bell / 520-pound bell",
                "They brought down a 300-pound (136-kg) bell. | 300-pound (136-kg) bell / 520-pound bell",
                "They brought down a 300lb bell. | 300lb bell / 520-pound bell",
                "They brought down a 400-kg bell. | 400-kg bell / 520-pound bell"
            })
    void oneThingOfTheStoryIsOfTwoSizes(String words, String values) {
        given(HEAVY, bell("b", words)).thenTheyDifferIn("number: " + values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They brought down a 520-pound bell.",
                "They brought down a 510-pound bell.",
                "They brought down a 236-kg bell.",
                "They brought down a nearly 600-pound bell.",
                "They brought down a 300-pound rope.",
                "They brought down a 30-pound bell.",
                "They brought down a 40-foot bell.",
                "They brought down a -pound bell.",
                "They brought down a 300-pound bell and a 700-pound bell."
            })
    void whatIsNoOtherSize(String words) {
        given(HEAVY, bell("b", words)).thenTheyAgree();
    }

    @Test
    void whatIsTouchedOnOnceIsNoThingOfTheStory() {
        given(HEAVY, told("b", "They brought down a 300-pound bell.")).thenTheyAgree();
    }
}
