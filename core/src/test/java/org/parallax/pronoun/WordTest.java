package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.name.Titles.Gender;

/** The pronouns of the third person. */
class WordTest {

    @ParameterizedTest
    @CsvSource({
        "he, HE",
        "him, HE",
        "his, HE",
        "himself, HE",
        "she, SHE",
        "her, SHE",
        "hers, SHE",
        "herself, SHE",
        "it, IT",
        "its, IT",
        "itself, IT",
        "they, THEY",
        "them, THEY",
        "their, THEY",
        "theirs, THEY",
        "themselves, THEY",
        "He, HE",
        "HERS, SHE",
        "IT, IT",
        "Its, IT"
    })
    void inEveryFormAndCase(String word, Word pronoun) {
        assertThat(Word.of(word)).contains(pronoun);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I", "we", "you", "one", "this", "who", "it's", "ıt", "hé", "theirself"})
    void otherWordsAreNone(String word) {
        assertThat(Word.of(word)).isEmpty();
    }

    @Test
    void heAndSheTellAGender() {
        assertThat(Word.HE.gender()).isEqualTo(Gender.MALE);
        assertThat(Word.SHE.gender()).isEqualTo(Gender.FEMALE);
        assertThat(Word.IT.gender()).isEqualTo(Gender.UNKNOWN);
        assertThat(Word.THEY.gender()).isEqualTo(Gender.UNKNOWN);
    }
}
