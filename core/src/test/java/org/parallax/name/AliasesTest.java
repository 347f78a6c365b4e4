package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented texts, marked as a tagger might. */
class AliasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The {o:Northern Harbour Union} (NHU) met. The {o:NHU} left. | Northern Harbour Union",
                "The {o:Northern Harbour Union}, or NHU, met. NHU left. | Northern Harbour Union"
            })
    void lettersInBracketsOrBehindACommaAreTheName(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The {o:Northern Harbour Union}, better known as {o:Havnen}, met. | Northern Harbour Union",
                "{p:Robin Hale}, aka {p:Red}, left. | Robin Hale",
                "{p:Ida Brel} (née {p:Ida Lund}) left. | Ida Brel"
            })
    void whatSomebodyIsKnownAs(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{p:Robin Hale} called {p:Ida Brel}. | Robin Hale; Ida Brel"})
    void butWhomSomebodyCalledIsAnother(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"The {o:Harbour Board} ({l:Lund}) met. | Harbour Board; Lund"})
    void norIsATownInBracketsTheBoard(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }
}
