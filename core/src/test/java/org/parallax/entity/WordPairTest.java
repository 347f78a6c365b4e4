package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two words of two names, laid side by side. */
class WordPairTest {

    private static WordPair persons(String a, String b) {
        return new WordPair(a, b, true);
    }

    @ParameterizedTest
    @CsvSource({"r, robin, true", "robin, r, true", "r, r, false", "ro, robin, false"})
    void aLetterBesideAWordIsAnInitial(String a, String b, boolean initial) {
        assertThat(persons(a, b).isInitial()).isEqualTo(initial);
    }

    @Test
    void aNicknameIsOneOfPersonsOnly() {
        assertThat(persons("bill", "william").isNickname()).isTrue();
        assertThat(new WordPair("bill", "william", false).isNickname()).isFalse();
        assertThat(persons("bill", "bill").isNickname()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "lund, lund, 0",
        "lund, land, 1",
        "lund, lunde, 1",
        "lund, brel, 4",
        "r, robin, 0",
        "bill, william, 0",
        "tolnec, tolnetz, 0"
    })
    void lettersToChange(String a, String b, int changes) {
        assertThat(persons(a, b).changes()).isEqualTo(changes);
    }

    @Test
    void aVowelLeavesTheConsonants() {
        assertThat(persons("lund", "land").soundChanges()).isZero();
        assertThat(persons("lund", "land").respelt()).isEqualTo(1);
        assertThat(persons("lund", "lunt").soundChanges()).isEqualTo(1);
        assertThat(persons("lund", "lunt").respelt()).isZero();
    }

    @Test
    void theLongerWordHasTheLetters() {
        assertThat(persons("lund", "lundgren").letters()).isEqualTo(8);
    }

    @Test
    void wordsMayBeginUnlike() {
        assertThat(persons("lund", "bund").beginsUnlike()).isTrue();
        assertThat(persons("lund", "lind").beginsUnlike()).isFalse();
    }

    @Test
    void itIsToldInWords() {
        assertThat(persons("lund", "lund").told()).isEqualTo("same word lund");
    }
}
