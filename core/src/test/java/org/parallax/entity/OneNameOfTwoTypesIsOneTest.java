package org.parallax.entity;

import static org.parallax.entity.Told.thenNamed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented articles, parted by a stroke. */
class OneNameOfTwoTypesIsOneTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The {o:Estuary Light} burned. / The {l:Estuary Light} burned. | Estuary Light",
                "Then {p:Robin Hale} spoke. / {o:Robin Hale} spoke. | Robin Hale"
            })
    void ofSeveralWordsWhateverTheTaggerSays(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"Then {p:Brel} spoke. / They live in {l:Brel}. | Brel; Brel"})
    void ofOneWordAPersonIsNoPlace(String articles, String names) {
        thenNamed(articles, names);
    }
}
