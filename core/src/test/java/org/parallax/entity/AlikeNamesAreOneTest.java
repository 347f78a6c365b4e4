package org.parallax.entity;

import static org.parallax.entity.Told.thenNamed;
import static org.parallax.entity.Told.thenProposed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On invented articles, parted by a stroke. */
class AlikeNamesAreOneTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:John Robert Lund} spoke. / Then {p:J. R. Lund} left. | John Robert Lund",
                "Then {p:John R. Lund} spoke. / Then {p:J.R. Lund} left. | John R. Lund",
                "Then {p:William Lund} spoke. / Then {p:Bill Lund} left. | William Lund",
                "Then {p:Kim Jong-rok} spoke. / Then {p:Kim Jong Rok} spoke. / Then {p:Kim Jong-rok} sang. | Kim Jong-rok"
            })
    void initialsAndShortNames(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The {o:Port Labour Union} met. / The {o:Port Labor Union} met. / The {o:Port Labour Union} rose. | Port Labour Union",
                "The {o:Ministry of Defence} met. / The {o:Ministry of Defense} met. / The {o:Ministry of Defence} rose. | Ministry of Defence",
                "Then {p:Oleg Marotov} spoke. / Then {p:Олег Маротов} spoke. / Then {p:Oleg Marotov} left. | Oleg Marotov"
            })
    void spellingsOfOneOutletAndAnother(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Erik Lund} spoke. / Then {p:Erika Lund} left. | Erik Lund; Erika Lund",
                "Then {p:Mario Lund} spoke. / Then {p:Maria Lund} left. | Maria Lund; Mario Lund",
                "Then {p:Daniel Lund} spoke. / Then {p:Danielle Lund} left. | Daniel Lund; Danielle Lund",
                "Then {p:John Lund} spoke. / Then {p:Joan Lund} left. | Joan Lund; John Lund"
            })
    void sonsAndDaughtersAreOthers(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"Then {p:Omar bin Salim} spoke. / Then {p:Omar bin Salman} left. | Omar bin Salim; Omar bin Salman"
            })
    void whoseSonSomebodyIsTells(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The {o:5th Fleet} met. / The {o:6th Fleet} met. | 5th Fleet; 6th Fleet",
                "The {o:44th Brigade} met. / The {o:45th Brigade} met. | 44th Brigade; 45th Brigade",
                "The {o:Route 5 Committee} met. / The {o:Route 15 Committee} met. | Route 15 Committee; Route 5 Committee",
                "{p:King Ole V} left. / {p:King Ole VI} left. | Ole V; Ole VI"
            })
    void numbersTellApart(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "They left {l:North Brel}. / They left {l:South Brel}. | North Brel; South Brel",
                "They left {l:Upper Brel}. / They left {l:Lower Brel}. | Lower Brel; Upper Brel",
                "They left {l:New Brel}. / They left {l:Brel}. | Brel; New Brel"
            })
    void quartersOfTheWindTellApart(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The {o:Union of Cooks} met. / The {o:Union of Crooks} met. | Union of Cooks; Union of Crooks",
                "The {o:Brel Post} said so. / The {o:Brel Times} said so. | Brel Post; Brel Times"
            })
    void oneLetterMayMakeAnotherGuild(String articles, String names) {
        thenNamed(articles, names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Then {p:Li Wei} spoke. / Then {p:Wei Li} spoke. | Li Wei | 1",
                "{o:Radio Brel} said so. / {o:Brel Radio} said so. | Radio Brel | 1"
            })
    void anotherOrderIsProposed(String articles, String name, int proposals) {
        thenProposed(articles, name, proposals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"Then {p:Robin Hale} spoke. / Then {p:Rosa Hale} spoke. / Then {p:R. Hale} left. | R. Hale | 2"})
    void anInitialThatFitsTwoIsProposedForBoth(String articles, String name, int proposals) {
        thenProposed(articles, name, proposals);
    }
}
