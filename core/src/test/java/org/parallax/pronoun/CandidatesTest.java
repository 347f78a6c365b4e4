package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the last pronoun of a text can take up. */
class CandidatesTest {

    @Test
    void whatStandsBeforeIt() {
        assertThat(given("The boat met a barge. It sank near a tug.").canTakeUp())
                .containsExactly("The boat", "a barge");
    }

    @Test
    void notThePhraseThatItStandsIn() {
        assertThat(given("The boat met its crew.").canTakeUp()).containsExactly("The boat");
    }

    @Test
    void heIsNoWomanNoBodyAndNoPlace() {
        assertThat(given("Mary Brook, Tide Bank and Sula met Tom Reed. He left.")
                        .person("Mary Brook")
                        .person("Tom Reed")
                        .organization("Tide Bank")
                        .place("Sula")
                        .canTakeUp())
                .contains("Tom Reed")
                .doesNotContain("Mary Brook", "Tide Bank", "Sula");
    }

    @Test
    void ofWhomNothingTellsTheGenderHeMayBe() {
        assertThat(given("Ximo Brook left. He slept.").person("Ximo Brook").canTakeUp())
                .containsExactly("Ximo Brook");
        assertThat(given("Ximo Brook left. She slept.").person("Ximo Brook").canTakeUp())
                .containsExactly("Ximo Brook");
    }

    @Test
    void itIsNobodyWithAName() {
        assertThat(given("Tom Reed met Tide Bank. It left.")
                        .person("Tom Reed")
                        .organization("Tide Bank")
                        .canTakeUp())
                .containsExactly("Tide Bank");
    }

    @Test
    void heTakesUpHeAndNotShe() {
        assertThat(given("He met her. They met him again.").canTakeUp())
                .contains("He")
                .doesNotContain("her", "They");
    }

    @Test
    void theyMayTakeUpAnyOther() {
        assertThat(given("He met her. They left.").canTakeUp()).containsExactly("He", "her");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boat sank. It is clear that nobody swam.",
                "The boat sank. It was agreed that nobody swam.",
                "The boat sank. It isn’t true that nobody swam."
            })
    void anItThatPointsToItsClauseTakesUpNothing(String text) {
        assertThat(given(text).canTakeUp()).isEmpty();
    }

    @Test
    void itsIsNeverEmpty() {
        assertThat(given("The boat sank. Its clear that was.").canTakeUp()).contains("The boat");
    }

    @Test
    void tenSentencesBackAndNoFurther() {
        assertThat(given("Ada Brook left. " + "Rain fell. ".repeat(9) + "She slept.")
                        .person("Ada Brook")
                        .canTakeUp())
                .contains("Ada Brook");
        assertThat(given("Ada Brook left. " + "Rain fell. ".repeat(10) + "She slept.")
                        .person("Ada Brook")
                        .canTakeUp())
                .doesNotContain("Ada Brook");
    }

    @Test
    void whoIsNamedInHerOwnWordsIsNotShe() {
        assertThat(given("“Mary Brook will pay,” she said.")
                        .person("Mary Brook")
                        .said("she", "Mary Brook will pay")
                        .canTakeUp())
                .isEmpty();
    }

    @Test
    void theFirstWordOfATextHasNothingBeforeIt() {
        assertThat(given("She left.").canTakeUp()).isEmpty();
    }

    @Test
    void aTextWithoutPronounsHasNoExamples() {
        assertThat(Antecedents.examples(given("The boat sank.").scene())).isEmpty();
        assertThat(Antecedents.examples(given("").scene())).isEmpty();
    }

    @Test
    void eachPronounIsAnExample() {
        Told told = given("Ada Brook lost her hat. She wept.").person("Ada Brook");
        assertThat(Antecedents.examples(told.scene())).hasSize(2).allSatisfy(example -> {
            assertThat(example.nothing()).hasSize(Feature.values().length);
            assertThat(example.options())
                    .allSatisfy(option -> assertThat(option.answers()).hasSize(Feature.values().length));
        });
    }

    @Test
    void phrasesOfOnePersonHaveOneTopicAndPronounsNone() {
        Told told = given("Ada Brook came. Ada Brook waited. She spoke, and she left.")
                .person("Ada Brook");
        assertThat(Antecedents.examples(told.scene()).get(1).options())
                .extracting(Example.Option::topic)
                .containsExactly(0, 0, -1);
    }
}
