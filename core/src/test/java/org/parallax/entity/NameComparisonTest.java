package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.language.Tagging.NameType.ORGANIZATION;
import static org.parallax.language.Tagging.NameType.PERSON;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;

/** Each feature on names that have it, and on names that have it not. */
class NameComparisonTest {

    private static double value(NameFeature feature, String a, String b, NameType type) {
        return NameComparison.of(NameParts.of(a, type), NameParts.of(b, type)).value(feature);
    }

    private static double person(NameFeature feature, String a, String b) {
        return value(feature, a, b, PERSON);
    }

    private static double company(NameFeature feature, String a, String b) {
        return value(feature, a, b, ORGANIZATION);
    }

    @Test
    void equalWords() {
        assertThat(person(NameFeature.EQUAL, "Tomas Vell", "Mr Tomas Vell")).isOne();
        assertThat(person(NameFeature.EQUAL, "Tomas Vell", "Tomas Vill")).isZero();
        assertThat(company(NameFeature.EQUAL, "Lund Bank", "Lund University")).isZero();
    }

    @Test
    void lettersToChange() {
        assertThat(person(NameFeature.WORST_LETTERS, "Tomas Vell", "Tomas Vill"))
                .isEqualTo(0.25);
        assertThat(person(NameFeature.CHANGES, "Tomas Vell", "Tomas Vill")).isEqualTo(1.0 / 6);
        assertThat(person(NameFeature.CHANGES, "Tomas Vell", "T. Vell")).isZero();
    }

    @Test
    void transliterationsCostLessThanLetters() {
        assertThat(person(NameFeature.WORST_SPELLING, "Omar Qasiri", "Omar Qaseri"))
                .isPositive()
                .isLessThan(person(NameFeature.WORST_LETTERS, "Omar Qasiri", "Omar Qaseri"));
    }

    @Test
    void otherVowelsAreTheSameConsonants() {
        assertThat(person(NameFeature.RESPELT, "Omar Qasiri", "Omar Qaseri")).isEqualTo(1.0 / 6);
        assertThat(person(NameFeature.RESPELT, "Omar Qasiri", "Omar Qasidi")).isZero();
        assertThat(person(NameFeature.GENDER, "Mario Danilov", "Maria Danilova"))
                .isOne();
        assertThat(person(NameFeature.GENDER, "Mario Danilov", "Marco Danilov")).isZero();
    }

    @Test
    void consonantsSoundAlikeOrNot() {
        assertThat(person(NameFeature.SOUND, "Omar Qasiri", "Omar Kaseri")).isZero();
        assertThat(person(NameFeature.SOUND, "Omar Qasiri", "Omar Qasidi")).isPositive();
    }

    @Test
    void initialsAndShortForms() {
        assertThat(person(NameFeature.INITIALS, "T. Vell", "Tomas Vell")).isEqualTo(0.5);
        assertThat(person(NameFeature.NICKNAMES, "Bill Vell", "William Vell")).isEqualTo(0.5);
        assertThat(person(NameFeature.NICKNAMES, "William Vell", "William Vell"))
                .isZero();
    }

    @Test
    void wordsOfOnesOwn() {
        assertThat(person(NameFeature.OWN_LAST, "Tomas Vell", "Tomas Krag")).isOne();
        assertThat(person(NameFeature.OWN_LAST, "Tomas Vell", "Ingrid Vell")).isZero();
        assertThat(person(NameFeature.OWN_WORDS, "Tomas Vell", "Tomas Anders Vell"))
                .isZero();
        assertThat(person(NameFeature.EXTRA, "Tomas Vell", "Tomas Anders Vell")).isEqualTo(1.0 / 3);
    }

    @Test
    void order() {
        assertThat(person(NameFeature.ORDER, "Vell Tomas", "Tomas Vell")).isOne();
        assertThat(person(NameFeature.ORDER, "Vell, Tomas", "Tomas Vell")).isZero();
        assertThat(person(NameFeature.ORDER_BEFORE_LAST, "Vell Tomas", "Tomas Vell"))
                .isZero();
        assertThat(person(NameFeature.ORDER_BEFORE_LAST, "Omar bin Salim Tarani", "Salim bin Omar Tarani"))
                .isOne();
    }

    @Test
    void aWordAlone() {
        assertThat(person(NameFeature.ONE_WORD, "Vell", "Tomas Vell")).isOne();
        assertThat(person(NameFeature.GIVEN_ALONE, "Vell", "Tomas Vell")).isZero();
        assertThat(person(NameFeature.GIVEN_ALONE, "Tomas", "Tomas Vell")).isOne();
    }

    @Test
    void generations() {
        assertThat(person(NameFeature.GENERATION, "Tomas Vell Jr", "Tomas Vell Sr"))
                .isOne();
        assertThat(person(NameFeature.GENERATION_MORE, "Tomas Vell Jr", "Tomas Vell"))
                .isOne();
        assertThat(person(NameFeature.GENERATION_MORE, "Tomas Vell Jr", "Tomas Vell, Jr."))
                .isZero();
    }

    @Test
    void whatCompaniesDifferIn() {
        assertThat(company(NameFeature.LEGAL_OTHER, "Tolvane Ltd", "Tolvane GmbH"))
                .isOne();
        assertThat(company(NameFeature.LEGAL_OTHER, "Tolvane Ltd", "Tolvane")).isZero();
        assertThat(company(NameFeature.HEAD_OTHER, "Lund Bank", "Lund University"))
                .isOne();
        assertThat(company(NameFeature.HEAD_MORE, "Lund Bank", "Lund")).isOne();
        assertThat(company(NameFeature.GLOSS, "Tolvane (Norway) Ltd", "Tolvane (Chile) Ltd"))
                .isOne();
        assertThat(company(NameFeature.COUNTRY, "Bank of Norway", "Bank of Chile"))
                .isOne();
        assertThat(company(NameFeature.COUNTRY, "Tolvane Norway", "Tolvane")).isEqualTo(0.5);
        assertThat(company(NameFeature.NUMBER, "Tolvane Fund II", "Tolvane Fund III"))
                .isOne();
        assertThat(company(NameFeature.ACRONYM, "NHU", "Northern Harbour Union"))
                .isOne();
    }

    @Test
    void everyFeatureOfOneNameIsBetweenNothingAndAll() {
        String[] names = {
            "Omar bin Salim al-Tarani", "T. Vell Jr", "NHU", "Tolvane (Norway) Fund II Ltd", "x", "Bank of Chile"
        };
        for (String a : names) {
            for (String b : names) {
                for (NameType type : NameType.values()) {
                    NameComparison compared = NameComparison.of(NameParts.of(a, type), NameParts.of(b, type));
                    assertThat(compared.features().stream().map(compared::value))
                            .allMatch(value -> value > 0 && value <= 1);
                }
            }
        }
    }
}
