package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented texts, marked as a tagger might. */
class NamesOfOnePersonInOneArticleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mr {p:O’Brel} left. Mr {p:O'Brel} came. | O’Brel",
                "They saw {p:Zoé}. They heard {p:Zoe}. They met {p:Zoé}. | Zoé"
            })
    void apostrophesAndAccentsOfASurnameAlone(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"Mr {p:Lund} left. Mrs {p:Lund} came. | Lund; Lund"})
    void aManAndAWomanOfOneSurnameAreTwo(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{p:Ida Brel’s} boat and {p:Brel}’s net sank. | Ida Brel"})
    void possessives(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{p:Nora} left. {p:Nora Lund} came. | Nora Lund"})
    void aGivenNameAlone(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{p:OLE BREL} left. {p:Ole Brel} came. | Ole Brel"})
    void capitalsOfAHeadline(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{p:Ole “Red” Brel} left. {p:Brel} came. | Ole “Red” Brel"})
    void aNicknameInQuotationMarks(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"They saw \u200f{p:Nora Lund}\u200f. {p:Lund} left. | Nora Lund"})
    void marksThatNobodySees(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"They saw \ud83d\ude00 {p:Nora Lund} \ud83d\ude00. {p:Lund} left. | Nora Lund"})
    void picturesThatAreTwoCodeUnits(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"They saw {p:Nora Lund} and {p:Ole Lund}. {p:Lund} left. | Nora Lund; Ole Lund; Lund"})
    void surnamesThatTwoBearStayAlone(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{p:Paris Brel} left {l:Paris}. | Paris Brel; Paris"})
    void aPersonCalledLikeATown(String article, String names) {
        assertThat(String.join("; ", Read.of(article).names())).isEqualTo(names);
    }
}
