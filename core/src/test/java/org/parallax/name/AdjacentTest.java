package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented texts, marked as a tagger might. */
class AdjacentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They asked {p:Richard} {p:Hale}. | Richard Hale",
                "They asked {p:Abu Said} {p:al-Qasr}. | Abu Said al-Qasr",
                "They asked {p:Robin Hale}-{p:Brel}. | Robin Hale-Brel",
                "They asked {p:Anna}-{p:Maria Lund}. | Anna-Maria Lund"
            })
    void piecesOfOnePerson(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"The {p:Ole Brel}-{p:Ida Lund} talks began. | Ole Brel; Ida Lund"})
    void butTwoPersonsInFullAreTwo(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{l:Lund} {l:Brel} burned. | Lund; Brel"})
    void andPlacesSideBySideAreTwo(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"The {o:Gray Ledger}/{o:Tide Institute} poll was new. | Gray Ledger/Tide Institute"})
    void whoAskedTogetherIsOneSource(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }
}
