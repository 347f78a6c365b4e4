package org.parallax.entity;

import static org.parallax.entity.Told.thenNamed;
import static org.parallax.entity.Told.thenProposed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented articles, parted by a stroke. */
class OneAcronymOneOrganizationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The {o:Northern Harbour Union} (NHU) met. / The {o:N.H.U.} met. | Northern Harbour Union",
                "The {o:Northern Harbour Union} (NHU) met. / The {o:NHU} met. | Northern Harbour Union"
            })
    void lettersWithAndWithoutPoints(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The {o:Northern Harbour Union} met. / The {o:NHU} met. | Northern Harbour Union",
                "The {o:Northern Harbour Union} met. / {l:NHU} met. | Northern Harbour Union"
            })
    void lettersThatFitTheOnlyName(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"The {o:Northern Harbour Union} met. / The {o:NHX} met. | NHX; Northern Harbour Union"})
    void lettersThatFitNoNameStandAlone(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"The {o:Harbour Union} met. / The {o:HU} met. | HU; Harbour Union"})
    void twoLettersAreTooFew(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"The {o:Northern Harbour Union} met. / Then {p:NHU Lund} spoke. | NHU Lund; Northern Harbour Union"
            })
    void aPersonsLettersAreNoOrganization(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The {o:Northern Harbour Union} (NHU) met. / The {o:Nordic Hotel Users} (NHU) met. | Northern Harbour Union | 1"
            })
    void lettersThatTwoBearAreProposed(String articles, String name, int proposals) {
        thenProposed(articles, name, proposals);
    }
}
