package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An office that stands beside a name and is another's. */
class OfficesOfSomebodyElseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Through his lawyer, {p:Ole Brel} denied it.",
                "Through a lawyer, {p:Ole Brel} denied it.",
                "Via his agent, {p:Ole Brel} denied it.",
                "In a letter to the mayor, {p:Ole Brel} denied it.",
                "Asked if he would thank the mayor, {p:Ole Brel} laughed.",
                "When asked about the mayor, {p:Ole Brel} laughed.",
                "After he met the mayor, {p:Ole Brel} laughed.",
                "If he were the mayor, {p:Ole Brel} would laugh.",
                "Before she became mayor, {p:Ida Brel} sold fish.",
                "Standing beside the mayor, {p:Ole Brel} laughed.",
                "With the help of the mayor, {p:Ole Brel} built it.",
                "Unlike the mayor, {p:Ole Brel} laughed.",
            })
    void whatComesBeforeTheSubjectIsNoOfficeOfHis(String sentence) {
        Read read = Read.of(sentence);
        assertThat(read.offices(read.names().get(0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor of the town, {p:Ole Brel}, laughed.|mayor of the town",
                "His lawyer, {p:Ole Brel}, denied it.|lawyer",
                "They met the mayor, {p:Ole Brel}, there.|mayor",
                "They met the mayor, {p:Ole Brel}.|mayor",
                "Asked about it, the mayor, {p:Ole Brel}, laughed.|mayor",
                "He spoke through his lawyer, {p:Ole Brel}.|lawyer",
                "He spoke through his lawyer, {p:Ole Brel}, on Monday.|lawyer"
            })
    void whatNamesHimIs(String sentence, String office) {
        assertThat(Read.of(sentence).offices("Ole Brel")).containsExactly(office);
    }

    @Test
    void twoOfficesOfTwoPersons() {
        Read read = Read.of("The mayor, {p:Ole Brel}, and the judge, {p:Ida Lund}, met.");
        assertThat(read.offices("Ole Brel")).containsExactly("mayor");
        assertThat(read.offices("Ida Lund")).containsExactly("judge");
    }

    @Test
    void theOfficeBehindANameIsNotTheNextOnes() {
        Read read = Read.of("{p:Ole Brel}, the mayor, and {p:Ida Lund}, a judge, met.");
        assertThat(read.offices("Ole Brel")).containsExactly("mayor");
        assertThat(read.offices("Ida Lund")).containsExactly("judge");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{p:Ole Brel}’s lawyer, {p:Ida Lund}, left.|Ole Brel’s lawyer",
                "The wife of {p:Ole Brel}, {p:Ida Lund}, left.|wife of Ole Brel",
            })
    void whoIsSomebodysIsDescribedByThat(String sentence, String office) {
        Read read = Read.of(sentence);
        assertThat(read.offices("Ida Lund")).containsExactly(office);
        assertThat(read.offices("Ole Brel")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"predecessor", "successor", "rival", "challenger"})
    void whoeverComesBeforeOrAfterTheMayorIsNotTheMayor(String word) {
        assertThat(Read.of("{p:Ole Brel}’s " + word + " as mayor, {p:Ida Lund}, left.")
                        .offices("Ida Lund"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"former", "late", "acting", "outgoing", "ex-"})
    void whatHeIsNoLongerIsTold(String word) {
        String gap = word.endsWith("-") ? "" : " ";
        assertThat(Read.of("Then the " + word + gap + "mayor, {p:Ole Brel}, left.")
                        .offices("Ole Brel"))
                .containsExactly(word + gap + "mayor");
    }
}
