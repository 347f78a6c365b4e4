package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.TextSpan;

class WordsTest {

    private static Words words(String text) {
        return Words.in(text, new TextSpan(0, text.length()));
    }

    private static List<String> lower(String text) {
        return words(text).all().stream().map(Word::lower).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two boats sank. | two boats sank .",
                "Some 2,000 boats | some 2,000 boats",
                "It cost 3.5 crowns. | it cost 3.5 crowns .",
                "The 5th and the 1990s | the 5th and the 1990s",
                "Brel won’t go. | brel won ’ t go .",
                "Mid-May | mid - may",
                "22/11/2020 | 22 / 11 / 2020",
                "22.11.2020 | 22 . 11 . 2020",
                "on 1,2 and 3 | on 1 , 2 and 3",
                "10,0000 crowns | 10 , 0000 crowns"
            })
    void signsAreWordsOfTheirOwnAndNumbersAreOne(String text, String expected) {
        assertThat(String.join(" ", lower(text))).isEqualTo(expected);
    }

    @Test
    void aLetterKeepsTheAccentThatIsWrittenBehindIt() {
        assertThat(lower("Cafe\u0301 Brel")).containsExactly("cafe\u0301", "brel");
    }

    @Test
    void marksOfDirectionAndNarrowSpacesAreNoWords() {
        assertThat(lower("\u200f5\u200f May\u202f2030\u00a0")).containsExactly("5", "may", "2030");
    }

    @Test
    void placesAreCountedInCodeUnits() {
        String text = "\ud83d\ude00 May";
        Words words = words(text);
        assertThat(words.at(words.size() - 1).span()).isEqualTo(new TextSpan(3, 6));
    }

    @Test
    void aWordKnowsWhetherWhiteSpaceStandsBeforeIt() {
        Words words = words("mid- May");
        assertThat(words.at(1).spaced()).isFalse();
        assertThat(words.at(2).spaced()).isTrue();
    }

    @Test
    void nothingStandsBeyondTheEnds() {
        Words words = words("May");
        assertThat(words.at(-1)).isEqualTo(Word.NONE);
        assertThat(words.at(1)).isEqualTo(Word.NONE);
        assertThat(words(" ").size()).isZero();
    }

    @Test
    void onlyTheSentenceIsRead() {
        String text = "It rained. Brel left.";
        assertThat(Words.in(text, new TextSpan(11, 20)).all().stream().map(Word::lower))
                .containsExactly("brel", "left");
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "2030, 2030", "0, 0", "12345, -1", "5th, -1", "may, -1"})
    void aNumberTooLongForADateIsNone(String text, int number) {
        assertThat(words(text).at(0).number()).isEqualTo(number);
    }
}
