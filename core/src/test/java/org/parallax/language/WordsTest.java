package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.TextSpan;

class WordsTest {

    private static String whole(String text, String part) {
        int at = text.indexOf(part);
        return Words.whole(text, new TextSpan(at, at + part.length())).of(text);
    }

    private static String apart(String text, String part) {
        int at = text.indexOf(part);
        return Words.wholeApartFromClitics(text, new TextSpan(at, at + part.length()))
                .of(text);
    }

    @Test
    void apostrophesHyphensAndDotsHoldAWordTogether() {
        String text = "In the U.S. al-Sabbagh won't go.";
        assertThat(Words.lower(text)).containsExactly("in", "the", "u.s", "al-sabbagh", "won't", "go");
    }

    @ParameterizedTest
    @CsvSource({"ferr, ferry", "al-Sab, al-Sabbagh", "ry sai, ferry sails", "ferry sails, ferry sails"})
    void aPartOfAWordGrowsToTheWord(String part, String word) {
        assertThat(whole("the ferry sails to al-Sabbagh", part)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"He | He", "’s claiming | ’s claiming", "clai | claiming", "They | They", "’ve heard | ’ve heard"})
    void whatIsShortenedIsAWordOfItsOwn(String part, String word) {
        assertThat(apart("He’s claiming that They’ve heard", part)).isEqualTo(word);
    }

    @Test
    void aNameIsNotShortened() {
        assertThat(apart("Ada O’Dell said", "Ada O")).isEqualTo("Ada O’Dell");
        assertThat(apart("Ada D’Souza said", "D")).isEqualTo("D’Souza");
    }
}
