package org.parallax.disagreement.person;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Told;

class OneDescribedPersonHasTwoAgesTest {

    private static final Told FOUR =
            told("a", "A 4-year-old boy was swept off the quay of Sula and was saved by a seal.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three-year-old boy",
                "3-year-old boy",
                "3 year old boy",
                "3-year-old local boy",
                "3-year-old child"
            })
    void oneBoyOfTwoAges(String boy) {
        given(FOUR, told("b", "A seal saved the " + boy + " who was swept off the quay of Sula."))
                .thenTheyDifferIn(
                        "number: " + Stream.of(boy, "4-year-old boy").sorted().collect(Collectors.joining(" / ")));
    }

    @Test
    void aLetterThatGrowsInLowerCaseMovesNothing() {
        given(
                        FOUR,
                        told(
                                "b",
                                "By the quay of İİİİ a seal saved the 3-year-old boy who was swept off the quay of Sula."))
                .thenTheyDifferIn("number: 3-year-old boy / 4-year-old boy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the boy, 3", "the boy, aged 3", "the boy, who was 3 years old"})
    void anAgeStandsBehindToo(String boy) {
        given(FOUR, told("b", "A seal saved " + boy + ", who was swept off the quay of Sula."))
                .thenTheyDifferIn("number: 4-year-old boy / "
                        + boy.substring("the ".length()).replace(" years old", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A seal saved the boy, 4, who was swept off the quay of Sula.",
                "A seal saved the boy, 3,000 people saw, who was swept off the quay of Sula.",
                "A seal saved the four-year-old boy who was swept off the quay of Sula.",
                "A seal saved the 3-year-old girl who was swept off the quay of Sula.",
                "A seal saved the 11-year-old boy who was swept off the quay of Sula.",
                "The keeper of the lighthouse has a 3-year-old boy.",
                "The 3-year-old seal saved a boy who was swept off the quay of Sula."
            })
    void whatIsNoOtherAge(String words) {
        given(FOUR, told("b", words)).thenTheyAgree();
    }

    @Test
    void twoBoysInOneArticleHaveTheirAges() {
        given(
                        FOUR,
                        told(
                                "b",
                                "A 3-year-old boy was swept off the quay of Sula and a 6-year-old boy too; a seal saved both."))
                .thenTheyAgree();
    }

    @Test
    void aManOfWhomBothTellStandsAside() {
        String diver = " A 21-year-old man dived for the nets.";
        given(
                        told("a", "A 23-year-old man was swept off the quay of Sula and was saved by a seal." + diver),
                        told("b", "A seal saved the 24-year-old man who was swept off the quay of Sula." + diver))
                .thenTheyDifferIn("number: 23-year-old man / 24-year-old man");
    }
}
