package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented texts, marked as a tagger might. */
class ExtensionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"Then {p:Ole von Lund} spoke. Minister Ole {p:von Lund} left. | Ole von Lund"})
    void toTheLeftOverAParticle(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Then {p:Ole von Lund} spoke. Yesterday {p:von Lund} left. | Ole von Lund",
                "Then {p:Ole von Lund} spoke. Perhaps {p:von Lund} left. | Ole von Lund",
                "Then {p:Ole van der Lund} spoke. Later {p:van der Lund} left. | Ole van der Lund"
            })
    void butNotToAWordThatOnlyOpensTheSentence(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }
}
