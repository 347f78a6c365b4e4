package org.parallax.disagreement.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.disagreement.line.LinesOf;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.number.Counts;
import org.parallax.story.Told;

class ACountIsOfAPlaceTest {

    private static Told storm(String file, String words) {
        return Told.in(file, "The storm swept over the northern sea. " + words).on("2031-05-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The storm killed 40 people in Norway. | NO",
                "In Norway, the storm killed 40 people. | NO",
                "It came from Norway, where the storm killed 40 people. | NO",
                "Norway has 40 deaths from the storm. | NO",
                "The storm killed 40 people in the United States. | US",
                "The storm killed 40 people worldwide. | the world",
                "The storm killed 40 people around the world. | the world",
                "The storm killed 40 people in 12 countries. | the world"
            })
    void theCountryOrTheWorldThatIsNamed(String words, String place) {
        assertThat(ACountIsOfAPlace.of(first(words))).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The storm killed 40 people. | none",
                "The storm killed 40 people in Sula. | none",
                "The storm killed 40 people, and a boat was lost in Norway. | none"
            })
    void noCountryIsNamed(String words, String unused) {
        assertThat(ACountIsOfAPlace.of(first(words))).isEmpty();
    }

    private static Count first(String words) {
        return Counts.in(LinesOf.article(words)).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDeadOfOneCountryAreCountedTwice() {
        given(storm("a", "The storm killed 40 people in Norway."), storm("b", "The storm killed 44 people in Norway."))
                .thenTheyDifferIn("number: 40 people / 44 people");
    }

    @Test
    void theDeadOfTwoCountriesAreNot() {
        given(storm("a", "The storm killed 40 people in Norway."), storm("b", "The storm killed 44 people in Iceland."))
                .thenTheyAgree();
    }

    @Test
    void theDeadOfACountryAreNotThoseOfTheWorld() {
        given(storm("a", "The storm killed 40 people in Norway."), storm("b", "The storm killed 44 people worldwide."))
                .thenTheyAgree();
    }

    @Test
    void whatAnArticleCountsAsAPartIsNotTheWholeOfAnother() {
        given(
                        storm("a", "The storm killed 40 people in Norway. In all, 60 people were killed by the storm."),
                        storm("b", "The storm killed 44 people."))
                .thenTheyDifferIn("number: 44 people / 60 people");
    }
}
