package org.parallax.entity;

import static org.parallax.entity.Told.thenNamed;
import static org.parallax.entity.Told.thenProposed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented articles, parted by a stroke. */
class SurnamesAloneJoinTheOnlyOneThatFitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Ole O'Brel} spoke. / Then {p:O'Brel} left. | Ole O'Brel",
                "Then {p:Hans Müller} spoke. / Then {p:Mueller} left. | Hans Müller",
                "Then {p:Robin Hale} spoke. / Then {p:HALE} left. | Robin Hale",
                "Then {p:Robin Hale} spoke. / Then {p:Hale}'s boat sank. | Robin Hale",
                "Then {p:Robin Hale-Brel} spoke. / Then {p:Hale-Brel} left. | Robin Hale-Brel",
                "Then {p:Ahmad al-Qasr} spoke. / Then {p:al-Qasr} left. | Ahmad al-Qasr",
                "Then {p:Ole van der Lund} spoke. / Then {p:Lund} left. | Ole van der Lund"
            })
    void asOthersSpellIt(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Kim Ha-rin} spoke. / Then {p:Kim} left. | Kim Ha-rin",
                "Then {p:Zhao Minrui} spoke. / Then {p:Zhao} left. | Zhao Minrui",
                "Then {p:Kim Ha-rin} spoke. Mr {p:Kim} left. | Kim Ha-rin"
            })
    void whereTheFamilyNameStandsFirst(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Kim Harrowby} spoke. / Then {p:Kim} left. | Kim; Kim Harrowby",
                "Then {p:Nora Lund} spoke. / Then {p:Nora} left. | Nora; Nora Lund"
            })
    void butAGivenNameAloneMeansNobodyOfAnotherArticle(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Nora Holm} spoke. / Then {p:Helm} left. | Helm; Nora Holm",
                "Then {p:Ivan Petrov} spoke. / Then {p:Petrova} left. | Ivan Petrov; Petrova"
            })
    void norWhoHasASurnameLikeIt(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Nora Lund} spoke. / Then {p:Ole Lund} spoke. / Then {p:Lund} left. | Lund | 2",
                "Then {p:Kim Ha-rin} spoke. / Then {p:Kim Jae-ok} spoke. / Then {p:Kim} left. | Kim | 2"
            })
    void ofTwoItIsProposedToBoth(String articles, String name, int proposals) {
        thenProposed(articles, name, proposals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"Then {p:Lund} spoke. / Then {p:Lund} left. | Lund"})
    void surnamesThatNobodyBearsInFullAreOne(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"Then {p:Robin Hale} spoke. / Then {p:Hale Jr.} left. | Hale Jr.; Robin Hale"})
    void aGenerationMustBeBorne(String articles, String names) {
        thenNamed(articles, names);
    }
}
