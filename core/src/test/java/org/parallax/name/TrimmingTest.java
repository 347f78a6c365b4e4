package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented texts, marked as a tagger might. */
class TrimmingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They asked {p:Mr. Orwell}. | Orwell",
                "They asked about {p:Mr Orwell's} boat. | Orwell",
                "They asked {p:Sir Ole Brel}. | Ole Brel",
                "They asked {p:Judge Orson Pell}. | Orson Pell"
            })
    void titlesAndPossessivesAreNoNames(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"They asked {p:Dean Orwell}. | Dean Orwell"})
    void aTitleThatIsAGivenNameIsOne(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"They asked {p:Abu Said}. | Abu Said", "They asked {p:Abu Said al-Qasr}. | Abu Said al-Qasr"})
    void aNameBehindItsOwnParticleStays(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"They left {l:the United States}. | United States", "They asked {o:The Lund Post}. | Lund Post"})
    void articlesAreNoNames(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"They asked {p:June Marlow}. | June Marlow", "They asked {p:Agnes May}. | Agnes May"})
    void monthsMayBeNames(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }
}
