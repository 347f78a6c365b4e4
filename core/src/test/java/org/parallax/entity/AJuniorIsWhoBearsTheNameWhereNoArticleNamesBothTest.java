package org.parallax.entity;

import static org.parallax.entity.Told.thenNamed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented articles, parted by a stroke. */
class AJuniorIsWhoBearsTheNameWhereNoArticleNamesBothTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Robin H. Hale Jr.} spoke. / Then {p:Robin Hale} left. | Robin H. Hale Jr.",
                "Then {p:Robert H. Hale Jr.} spoke. / Then {p:Bob Hale} left. | Robert H. Hale Jr."
            })
    void whoseNameIsInFull(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Robin H. Hale Jr.} met {p:Robin Hale}. / Then {p:Robin Hale} left. | Robin H. Hale Jr.; Robin Hale"
            })
    void butNotWhereAnArticleNamesBoth(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Robin H. Hale Jr.} spoke. / Then {p:Robin K. Hale} left. | Robin H. Hale Jr.; Robin K. Hale"
            })
    void norWithAnotherMiddleName(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"Then {p:Robin Hale Jr.} spoke. / Then {p:Robin Hale} left. | Robin Hale; Robin Hale Jr."})
    void norWhereNothingSaysThatTheNameIsFuller(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"Then {p:Robin H. Hale Sr.} spoke. / Then {p:Robin Hale} left. | Robin H. Hale Sr.; Robin Hale"})
    void norIsASeniorOne(String articles, String names) {
        thenNamed(articles, names);
    }
}
