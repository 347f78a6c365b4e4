package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On invented texts, marked as a tagger might. */
class ALawIsNoBodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The {o:Fair Harbour Dues Act} passed.",
                "The {o:Harbour Dues} Act passed.",
                "The {l:Lund Fishing} Act of 2030 passed."
            })
    void whoeverTheTaggerTakesItFor(String article) {
        assertThat(Read.of(article).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"The {o:Harbour Board} met. | Harbour Board", "The {o:Harbour Board} Act passed. | Harbour Board"})
    void butABodyBeforeAnActIsOne(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }
}
