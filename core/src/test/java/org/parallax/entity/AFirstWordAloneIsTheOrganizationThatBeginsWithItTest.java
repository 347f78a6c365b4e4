package org.parallax.entity;

import static org.parallax.entity.Told.thenNamed;
import static org.parallax.entity.Told.thenProposed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented articles, parted by a stroke. */
class AFirstWordAloneIsTheOrganizationThatBeginsWithItTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"The {o:Tolvane Fishing Union} met. / They asked {o:Tolvane}. | Tolvane Fishing Union"})
    void theOnlyOne(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The {o:Tolvane Fishing Union} met. / Then {p:Ida Tolvane} spoke. / They asked {o:Tolvane}. | Ida Tolvane; Tolvane; Tolvane Fishing Union"
            })
    void notWhereAPersonIsCalledSo(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"The {o:Tolvane Fishing Union} met. / They live in {l:Tolvane}. | Tolvane; Tolvane Fishing Union"})
    void norWhereAPlaceIs(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The {o:Tolvane Fishing Union} met. / The {o:Tolvane Rowing Society} met. / They asked {o:Tolvane}. | Tolvane | 2"
            })
    void ofTwoItIsProposed(String articles, String name, int proposals) {
        thenProposed(articles, name, proposals);
    }
}
