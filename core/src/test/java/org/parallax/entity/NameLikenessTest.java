package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.language.Tagging.NameType.ORGANIZATION;
import static org.parallax.language.Tagging.NameType.PERSON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;
import org.parallax.testing.ProcessorTime;

/** Of invented persons and companies: those that must be one, and those that must be two. */
class NameLikenessTest {

    private static Likeness likeness(String a, String b, NameType type) {
        return NameLikeness.of(NameParts.of(a, type), NameParts.of(b, type));
    }

    private static NameVerdict verdict(String a, String b, NameType type) {
        return NameVerdict.of(type, likeness(a, b, type).score());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nadim al-Qasiri | Nadeem el-Qaseri",
                "Muhammad Tarani | Mohammed Tarani",
                "Faruk Haddawi | Farouk Haddawi",
                "Khalil Abu Ruman | Khaleel Abou Rouman",
                "Abdul Rahim Sulayki | Abdelrahim Sulaiki",
                "Yevgeni Marotov | Yevgeny Marotov",
                "Ilja Tolnec | Ilya Tolnetz",
                "Петр Маротов | Petr Marotov",
                "Jürgen Mühlstädt | Jurgen Muhlstadt",
                "Jean Paul Roy | JeanPaul Roy",
                "Vell, Tomas | Tomas Vell",
                "Dr Tomas Vell | Tomas Vell",
                "William Harrowby | Bill Harrowby",
                "J.K. Harrowby | Joan Karen Harrowby",
                "JK Harrowby | J. K. Harrowby",
                "Tomas Vell | Tomas Anders Vell",
                "Anna Maria Loo | Annamaria Loo",
                "TOMAS VELL | Tomas Vell"
            })
    void spellingsOfOnePersonAreOne(String a, String b) {
        assertThat(verdict(a, b, PERSON)).isEqualTo(NameVerdict.ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tomas Vell | Maria Vell",
                "Mario Danilov | Maria Danilova",
                "Tomas Vell Jr | Tomas Vell Sr",
                "Omar bin Salim al-Tarani | Salim bin Omar al-Tarani",
                "Tomas Vell | Tomas Krag",
                "Tomas A. Vell | Tomas B. Vell",
                "Nadim Hasan Qasiri | Nadim Karim Qasiri",
                "Igor Marotov | Igor Danilov"
            })
    void relativesAndNamesakesAreTwo(String a, String b) {
        assertThat(verdict(a, b, PERSON)).isEqualTo(NameVerdict.TWO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ali Hassan | Ali Hussein",
                "Karim Tarani | Karam Darani",
                "Jan Krag | Jon Krog",
                "Tomas Vell | Tomas Bell",
                "Sergei Marotov | Sergei Maretin"
            })
    void namesThatOnlySoundAlikeAreNeverJoinedForTheirSound(String a, String b) {
        assertThat(verdict(a, b, PERSON)).isNotEqualTo(NameVerdict.ONE);
    }

    @Test
    void aSonIsNotHisFatherUnlessSomebodyDecidesSo() {
        assertThat(verdict("Tomas Erik Vell", "Tomas Vell Jr", PERSON)).isEqualTo(NameVerdict.TWO);
        assertThat(verdict("Tomas Vell", "Tomas Vell Jr.", PERSON)).isEqualTo(NameVerdict.PERHAPS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tolvane Shipping Ltd | Tolvane Shipping Limited",
                "Tolvane GmbH | Tolvane Gesellschaft mit beschränkter Haftung",
                "OAO Marotneft | Marotneft JSC",
                "Tolvane Shipping | Tolvane Shipping Inc.",
                "The Tolvane Company | Tolvane",
                "Lund News | Lund News agency",
                "Harbour & Fishing Union | Harbour and Fishing Union"
            })
    void legalFormsAndWordsThatSayNothingAreNoDifference(String a, String b) {
        assertThat(verdict(a, b, ORGANIZATION)).isEqualTo(NameVerdict.ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lund Bank | Lund University",
                "Ministry of Trade | Ministry of Defence",
                "Tolvane Shipping | Tolvane Pharmaceuticals",
                "Bank of Norway | Bank of Chile",
                "Havnen Folk | Harbour Rescue"
            })
    void otherBusinessesAreTwo(String a, String b) {
        assertThat(verdict(a, b, ORGANIZATION)).isEqualTo(NameVerdict.TWO);
    }

    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        assertThat(likeness("Nadim Qasiri", "Omar Nadeem Qaseri", PERSON).score())
                .isEqualTo(
                        likeness("Omar Nadeem Qaseri", "Nadim Qasiri", PERSON).score());
        assertThat(likeness("Lund Bank", "Bank of Lund Ltd", ORGANIZATION).score())
                .isEqualTo(
                        likeness("Bank of Lund Ltd", "Lund Bank", ORGANIZATION).score());
    }

    @Test
    void aDifferenceNeverMakesNamesMoreAlike() {
        double equal = likeness("Tomas Vell", "Tomas Vell", PERSON).score();
        double letter = likeness("Tomas Vell", "Tomas Vill", PERSON).score();
        double letters = likeness("Tomas Vell", "Tomis Vill", PERSON).score();
        double word = likeness("Tomas Vell", "Tomas Krag", PERSON).score();
        assertThat(equal).isGreaterThan(letter);
        assertThat(letter).isGreaterThan(letters);
        assertThat(letters).isGreaterThan(word);
    }

    @Test
    void saysWhy() {
        assertThat(likeness("Nadim al-Qasiri", "Nadim Qaseri", PERSON).why())
                .contains("same word nadim")
                .anyMatch(why -> why.startsWith("qaseri like qasiri"));
        assertThat(likeness("Tomas Vell", "Tomas Vell Jr", PERSON).why()).contains("one tells the generation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "…", "123", "7", "\u0000", "ប៉ុល", "李", "😀", "'", "Jr", "al-", "von", "Dr"})
    void whateverIsWrittenForANameHasAScore(String odd) {
        for (NameType type : NameType.values()) {
            assertThat(likeness(odd, "Tomas Vell", type).score()).isBetween(0.0, 0.9);
            assertThat(likeness(odd, odd, type).score()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void nothingIsNotLikeAnything() {
        assertThat(verdict("", "", PERSON)).isNotEqualTo(NameVerdict.ONE);
        assertThat(verdict("", "Tomas Vell", PERSON)).isEqualTo(NameVerdict.TWO);
    }

    @Test
    void namesOfAnyLengthTakeNoLongerThanNamesOfMostWords() {
        ProcessorTime.growsInProportion("comparing long names", 10_000, letters -> {
            String word = "a".repeat(letters);
            assertThat(likeness(word, word + "b", PERSON).score()).isBetween(0.0, 1.0);
            String words = "ab ".repeat(letters / 3);
            assertThat(likeness(words, words + "cd", PERSON).score()).isBetween(0.0, 1.0);
        });
    }
}
