package org.parallax.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

class WordsTest {

    private static List<String> words(String text) {
        Words words = new Words(text);
        return all(text, words).stream().mapToObj(words::of).toList();
    }

    private static BitSet all(String text, Words words) {
        return words.in(List.of(new TextSpan(0, text.length())));
    }

    private static double quoted(String text, String part) {
        Words words = new Words(text);
        int start = text.indexOf(part);
        return words.quotedShare(words.in(List.of(new TextSpan(start, start + part.length()))));
    }

    @Test
    void marksAreWordsOfTheirOwn() {
        assertThat(words("Okafor’s 3.5 km,\u00a0“fine”!"))
                .containsExactly("Okafor", "’", "s", "3", ".", "5", "km", ",", "“", "fine", "”", "!");
    }

    @Test
    void aSpanHoldsEachWordThatItTouches() {
        Words words = new Words("one two three");
        assertThat(words.in(List.of(new TextSpan(2, 5)))).isEqualTo(BitSet.valueOf(new long[] {0b011}));
        assertThat(words.in(List.of(new TextSpan(3, 4)))).isEqualTo(new BitSet());
    }

    @Test
    void quotedIsWhatStandsBetweenMarks() {
        assertThat(quoted("He \"ran home\" late", "ran home")).isEqualTo(1);
        assertThat(quoted("He \"ran home\" late", "home\" late")).isEqualTo(2 / 3.0);
        assertThat(quoted("He “ran” late", "late")).isZero();
    }

    @Test
    void anUnclosedQuotationEndsWithItsParagraph() {
        assertThat(quoted("He “ran\nlate", "late")).isZero();
    }
}
