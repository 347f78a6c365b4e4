package org.parallax.entity;

import static org.parallax.entity.Told.thenNamed;
import static org.parallax.entity.Told.thenProposed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented articles, parted by a stroke. */
class ASurnameWithItsParticleJoinsTheOnlyOneWhoBearsItTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Ole van der Lund} spoke. / {p:Van der Lund} left. | Ole van der Lund",
                "Then {p:Ida von Lund} spoke. / {p:von Lund} left. | Ida von Lund",
                "Then {p:Luis de la Brel} spoke. / {p:De la Brel} left. | Luis de la Brel",
                "Then {p:Marine Le Brel} spoke. / {p:Le Brel} left. | Marine Le Brel",
                "Then {p:Omar bin Salim} spoke. / {p:bin Salim} left. | Omar bin Salim"
            })
    void acrossArticles(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Ole van der Lund} spoke. {p:Van der Lund} left. | Ole van der Lund",
                "Then {p:Marine Le Brel} spoke. {p:Le Brel} left. {p:Le Brel} sang. {p:Le Brel} rose. | Marine Le Brel"
            })
    void withinOne(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Kit Van Lund} spoke. / {p:Van Lund} left. {p:Van Lund} sang. {p:Van Lund} rose. | Kit Van Lund"
            })
    void howeverOftenTheSurnameStandsAlone(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Ida Brel} spoke. / {p:Van Brel} left. | Ida Brel; Van Brel",
                "Then {p:Ida Brel} spoke. / {p:Ben Brel} left. | Ben Brel; Ida Brel"
            })
    void butAGivenNameIsNoParticle(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"Then {p:Ole van Lund} spoke. / {p:von Lund} left. | Ole van Lund; von Lund"})
    void norIsAnotherParticleTheSame(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"Then {p:Kit Van Lund} spoke. / Then {p:Ida Van Lund} spoke. / {p:Van Lund} left. | Van Lund | 2"})
    void ofTwoWhoBearItItIsProposed(String articles, String name, int proposals) {
        thenProposed(articles, name, proposals);
    }
}
