package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.language.Tagging.NameType;

/** What a tagger reads as one name over a mark, on invented texts, marked as a tagger might. */
class NamesReadOverAMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They saw {p:Ada Brook} and {p:Tomas Vell}. Then came the {p:Vell-Brook} debate.",
                "They saw {p:Ada Brook} and {p:Tomas Vell}. Then came the {o:Vell/Brook} debate.",
                "They saw {p:Ada Brook} and {p:Tomas Vell}. Then came talks of {p:Vell}-{p:Brook}.",
                "They saw {p:Ada Brook} and {p:Tomas Vell}. He told \"Mr. {p:Vell.\" Brook} went home."
            })
    void twoSurnamesAreTwoPersons(String article) {
        assertThat(Read.of(article).names()).containsExactly("Ada Brook", "Tomas Vell");
    }

    @Test
    void soTheirBearersAreNotSplit() {
        Read read = Read.of("{p:Vell} met {p:Ada Brook}. The {p:Vell-Brook} debate began. {p:Brook} spoke first.");
        read.isOne(NameType.PERSON, "Ada Brook", "Ada Brook", "Brook", "Brook");
        read.isOne(NameType.PERSON, "Vell", "Vell", "Vell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They saw {p:Ada Marn-Velt} and {p:Tom Marn}. | Ada Marn-Velt; Tom Marn",
                "They saw {p:Jean-Luc} and {p:Ada Brook}. | Jean-Luc; Ada Brook",
                "They saw {p:Marn-Velt} and {p:Ada Brook}. | Marn-Velt; Ada Brook"
            })
    void butWhereNobodyElseBearsThemTheyAreOne(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @Test
    void aTownBeforeASurnameIsNoGivenName() {
        Read read = Read.of("They met in {p:Varnholm Brel}'s plan failed. {p:Ole Brel} left {l:Varnholm}.");
        read.isOne(NameType.PERSON, "Ole Brel", "Brel", "Ole Brel");
        read.isOne(NameType.PLACE, "Varnholm", "Varnholm", "Varnholm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They saw {p:Lund Brel} and {p:Ole Brel} in {l:Lund}. | Lund Brel; Ole Brel; Lund",
                "They stayed in {p:Lund Brel}'s house in {l:Lund}. | Lund Brel; Lund"
            })
    void butWhereNothingSaysThatItIsATownItIsAGivenName(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They asked {p:T.R.} \"{p:Tom\" Brel} twice. | T.R. \"Tom\" Brel",
                "They asked {p:Theo} “{p:Tom” Brel} twice. | Theo “Tom” Brel"
            })
    void whatHeIsCalledStandsInMarks(String article, String name) {
        assertThat(Read.of(article).names()).containsExactly(name);
    }
}
