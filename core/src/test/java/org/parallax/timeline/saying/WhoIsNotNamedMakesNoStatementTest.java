package org.parallax.timeline.saying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement that goes on from the sentence before is no row by itself. */
class WhoIsNotNamedMakesNoStatementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said that the bell rang.",
                "“They rang the bell,” Velt said.",
                "She rang it.",
                "‘He rang it.’"
            })
    void aPronounAtItsBeginning(String sentence) {
        assertThat(WhoIsNotNamedMakesNoStatement.holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Velt said that he rang the bell.", "Helen rang the bell.", "The bell rang.", "It rang."})
    void aNameOrAnotherWord(String sentence) {
        assertThat(WhoIsNotNamedMakesNoStatement.holds(sentence)).isFalse();
    }
}
