package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneUtteranceHasTwoNumbersTest {

    private static Told says(String file, String content) {
        return naming(told(file, "Ana Brel said " + content + "."), NameType.PERSON, "Ana Brel")
                .says("Ana Brel", content, "2031-05-05");
    }

    @Test
    void oneUtteranceWithTwoNumbers() {
        given(
                        says("a", "the harbour wall would be mended by 40 masons before the winter storms"),
                        says("b", "the wall of the harbour would be mended by 60 masons before the winter storms"))
                .thenTheyDifferIn("number: 40 masons / 60 masons");
    }

    @Test
    void oneNumberInTwoFormsIsNone() {
        given(
                        says("a", "the harbour wall would be mended by 40 masons before the winter storms"),
                        says("b", "the wall of the harbour would be mended by some 40 masons before the winter storms"))
                .thenTheyAgree();
    }

    @Test
    void numbersOfTwoThingsAreNone() {
        given(
                        says("a", "the harbour wall would be mended by 40 masons before the winter storms"),
                        says("b", "the harbour wall would be mended with 60 cranes before the winter storms"))
                .thenTheyAgree();
    }

    @Test
    void aNumberThatIsTheSameSettlesTheMatter() {
        given(
                        says(
                                "a",
                                "40 masons would mend the harbour wall and 12 masons the tower before the winter storms"),
                        says("b", "12 masons would mend the tower, and 40 masons the harbour wall, before the winter"))
                .thenTheyAgree();
    }
}
