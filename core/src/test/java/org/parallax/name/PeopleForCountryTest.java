package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On invented texts, marked as a tagger might. */
class PeopleForCountryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"Norwegians want boats. | Norway"})
    void aPeopleThatOpensASentence(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hundreds of Norwegians left.", "Two Norwegians left.", "He is a {p:Norwegian}."})
    void butSomeOfAPeopleAreNoCountry(String article) {
        assertThat(Read.of(article).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"Norwegians in {l:Lund} sing. | Lund"})
    void norAreThoseOfATown(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }
}
