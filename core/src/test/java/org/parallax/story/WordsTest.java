package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

class WordsTest {

    private static List<String> forms(String text) {
        Words words = Words.in(text);
        return IntStream.range(0, words.size())
                .mapToObj(i -> words.get(i).form())
                .toList();
    }

    @Test
    void caseAccentsAndQuotationMarksDoNotMatter() {
        assertThat(forms("“Our Sovereignty” is É-line; İĞ"))
                .containsExactly("our", "sovereignty", "is", "e", "line", "ig");
    }

    @Test
    void initialsAreOneWord() {
        assertThat(forms("The U.S. army left. A. Brel of the U.N. stayed")).contains("us", "un", "left", "a");
    }

    @Test
    void aPrefixAndItsWordAreOneWithAHyphenOrWithout() {
        assertThat(forms("Non-stop co‑operation, nonstop cooperation"))
                .containsExactly("nonstop", "cooperation", "nonstop", "cooperation");
    }

    @Test
    void otherWordsAreTwoWithAHyphen() {
        assertThat(forms("an anti-Brel, UN-backed, re- and east-bound train"))
                .containsExactly("an", "anti", "brel", "un", "backed", "re", "and", "east", "bound", "train");
    }

    @Test
    void aPossessiveIsLeftOff() {
        assertThat(forms("the country’s don’t Sha’abi")).containsExactly("the", "country", "s", "dont", "shaabi");
    }

    @Test
    void numbersKeepTheirDotsAndCommas() {
        assertThat(forms("1,200.5 tonnes, 30")).containsExactly("12005", "tonnes", "30");
    }

    @Test
    void wordsKnowTheirPlace() {
        Words words = Words.in("A red line.");
        assertThat(words.span(1, 2)).isEqualTo(new TextSpan(2, 10));
        assertThat(words.firstFrom(3)).isEqualTo(2);
        assertThat(words.firstFrom(99)).isEqualTo(3);
        assertThat(words.within(new TextSpan(0, 5))).hasSize(2);
    }

    @Test
    void inflectionIsTakenOff() {
        assertThat(Words.in("targeted targeting targets stopped stopping policies passed passes agreed crises")
                        .within(new TextSpan(0, 80)))
                .extracting(Words.Word::stem)
                .containsExactly(
                        "target", "target", "target", "stop", "stop", "policy", "pass", "pass", "agre", "cris");
    }

    @Test
    void functionWordsTellNothing() {
        Words words = Words.in("The ministry said that");
        assertThat(IntStream.range(0, 4).mapToObj(i -> words.get(i).telling()))
                .containsExactly(false, true, false, false);
    }

    @Test
    void aTextWithoutLettersHasNoWords() {
        assertThat(Words.in("… — !\n").size()).isZero();
    }
}
