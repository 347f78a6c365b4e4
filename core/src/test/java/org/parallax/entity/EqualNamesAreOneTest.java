package org.parallax.entity;

import static org.parallax.entity.Told.thenNamed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented articles, parted by a stroke. */
class EqualNamesAreOneTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:José María Brel} spoke. / Then {p:Jose Maria Brel} spoke. | José María Brel",
                "Then {p:ANNA LUND} spoke. / Then {p:Anna Lund} spoke. | Anna Lund",
                "Then {p:Dr. Nora Brel} spoke. / Then {p:Nora Brel} spoke. | Nora Brel",
                "Then {p:Ole van der Lund} spoke. / Then {p:Ole Van Der Lund} spoke. | Ole van der Lund"
            })
    void accentsCaseAndTitlesAside(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"Then {p:Zoé Brel} spoke. / Then {p:Zoé Brel} spoke. / Then {p:Zoé Brel} spoke. | Zoé Brel"})
    void twoWaysToWriteOneLetterAreOne(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Robin Hale III} spoke. / Then {p:Robin Hale II} spoke. | Robin Hale II; Robin Hale III",
                "Then {p:Robin Hale Sr.} spoke. / Then {p:Robin Hale Jr.} spoke. | Robin Hale Jr.; Robin Hale Sr."
            })
    void aFullNameOfAnotherGenerationIsAnother(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{l:U.S.} boats left. / {l:United States} boats left. / {l:US} boats left. | United States",
                "{l:UK} boats left. / {l:Britain} sang. / {l:United Kingdom} sang. | United Kingdom",
                "{l:North Korea} left. / {l:South Korea} left. | North Korea; South Korea"
            })
    void aCountryIsOneUnderAllItsNames(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"The {o:Ministry of Fish} met. / The {o:Fish Ministry} met. | Ministry of Fish"})
    void aMinistryIsOneHoweverItIsTurned(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{l:Mount Brel} froze. / {l:Mt. Brel} froze. / {l:Mount Brel} froze again. | Mount Brel",
                "{l:Saint Brel} froze. / {l:St. Brel} froze. / {l:Saint Brel} froze again. | Saint Brel",
                "The {o:Dept. of Fish} met. / The {o:Department of Fish} met. / The {o:Department of Fish} rose. | Department of Fish"
            })
    void wordsThatManyShorten(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{l:Lake Brel} froze. / {l:Brel} burned. | Brel; Lake Brel",
                "{l:Mount Brel} froze. / {l:Lake Brel} froze. | Lake Brel; Mount Brel"
            })
    void butALakeIsNotTheTownBesideIt(String articles, String names) {
        thenNamed(articles, names);
    }
}
