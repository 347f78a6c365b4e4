package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pronoun at the beginning of a sentence is said to do. */
class PredicatesTest {

    private static int sort(String text) {
        return Predicates.after(given(text).sheet(), 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"She is tired.", "They were late.", "It’s red.", "She was quietly tired.", "It would be red."})
    void toBe(String text) {
        assertThat(sort(text)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"She has a boat.", "They've left.", "It had sunk.", "She did not go.", "They do."})
    void toHaveOrToDo(String text) {
        assertThat(sort(text)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said so.",
                "They would know it.",
                "He never believed it.",
                "She wrote.",
                "They hope to land."
            })
    void whatPeopleDoAndThingsHardly(String text) {
        assertThat(sort(text)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It sank.", "They quickly sank the boat.", "It will sink.", "She sings."})
    void whatAnythingDoes(String text) {
        assertThat(sort(text)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Her boat sank.", "Them!", "She", "It, too, sank.", "It. Sank is no verb of it."})
    void nothingAtAll(String text) {
        assertThat(sort(text)).isEqualTo(5);
    }
}
