package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented texts, marked as a tagger might. */
class CapitalAsGovernmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{l:Oslo} has agreed. | Norway",
                "{l:Oslo}'s demands were met. | Norway",
                "Talks with {l:Oslo} failed. | Norway",
                "{l:Oslo} and {l:Madrid} agreed. | Norway; Spain"
            })
    void aCapitalThatActsIsItsCountry(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"They met in {l:Oslo}. | Oslo", "{l:Oslo} police left. | Oslo", "They met near {l:Oslo}. | Oslo"})
    void whereThingsHappenItIsATown(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }
}
