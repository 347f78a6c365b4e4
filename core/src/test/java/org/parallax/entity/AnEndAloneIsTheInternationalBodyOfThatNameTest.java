package org.parallax.entity;

import static org.parallax.entity.Told.thenNamed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented articles, parted by a stroke. */
class AnEndAloneIsTheInternationalBodyOfThatNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The {o:UN Fish Council} met. / The {o:Fish Council} met. | UN Fish Council",
                "The {o:European Union Fish Agency} met. / The {o:Fish Agency} met. | European Union Fish Agency"
            })
    void ofTheOnlyBodyThatEndsSo(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The {o:UN Fish Council} met. / The {o:EU Fish Council} met. / The {o:Fish Council} met. | EU Fish Council; Fish Council; UN Fish Council"
            })
    void butNotWhereTwoDo(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"The {o:Danish Fish Council} met. / The {o:Fish Council} met. | Danish Fish Council; Fish Council"
            })
    void norOfACountrysBody(String articles, String names) {
        thenNamed(articles, names);
    }
}
