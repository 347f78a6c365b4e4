package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented texts, marked as a tagger might. */
class CuttingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They saw {p:Ole Brel and Ida Lund}. | Ole Brel; Ida Lund",
                "They saw {p:Ole Brel, Ida Lund}. | Ole Brel; Ida Lund",
                "They saw {p:Ole and Ida Brel}. | Ole; Ida Brel",
                "They saw {p:Ole Brel/Ida Lund}. | Ole Brel; Ida Lund"
            })
    void twoPersonsThatTheTaggerTookForOne(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They left {l:Lund and Varnholm}. | Lund; Varnholm",
                "They left {l:Lund/Varnholm}. | Lund; Varnholm"
            })
    void twoPlaces(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"They left {l:Bosnia and Herzegovina}. | Bosnia and Herzegovina"})
    void butACountryIsWhole(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They asked {o:Brel and Sons}. | Brel and Sons",
                "They asked the {o:Trade and Fishing Committee}. | Trade and Fishing Committee"
            })
    void norIsAFirmCut(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"The {o:Harbour Board Harbour Board} met. | Harbour Board"})
    void aCaptionSaysItTwice(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }
}
