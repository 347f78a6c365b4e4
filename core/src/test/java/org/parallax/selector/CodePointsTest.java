package org.parallax.selector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

/** UTF-16 places to code points and back. */
class CodePointsTest {

    private static final String FERRY = "⛴😀 sails e\u0301";

    private static TextPositionSelector position(String text, int start, int end) {
        return CodePoints.of(text).position(new TextSpan(start, end));
    }

    private static TextSpan span(String text, int start, int end) {
        return CodePoints.of(text).span(new TextPositionSelector(start, end));
    }

    @Test
    void aTextWithoutPairsCountsTheSame() {
        assertThat(position("The ferry", 4, 9)).isEqualTo(new TextPositionSelector(4, 9));
        assertThat(span("The ferry", 4, 9)).isEqualTo(new TextSpan(4, 9));
    }

    @Test
    void aPairIsOneCodePoint() {
        assertThat(position(FERRY, 1, 3)).isEqualTo(new TextPositionSelector(1, 2));
        assertThat(position(FERRY, 4, 9)).isEqualTo(new TextPositionSelector(3, 8));
        assertThat(span(FERRY, 1, 2)).isEqualTo(new TextSpan(1, 3));
        assertThat(span(FERRY, 3, 8)).isEqualTo(new TextSpan(4, 9));
    }

    @Test
    void aMarkIsACodePointOfItsOwn() {
        assertThat(position(FERRY, 10, 12)).isEqualTo(new TextPositionSelector(9, 11));
    }

    @Test
    void theEndsOfTheText() {
        assertThat(position(FERRY, 0, FERRY.length())).isEqualTo(new TextPositionSelector(0, 11));
        assertThat(span(FERRY, 0, 11)).isEqualTo(new TextSpan(0, FERRY.length()));
        assertThat(span("😀", 0, 1)).isEqualTo(new TextSpan(0, 2));
    }

    @Test
    void aPairThatIsCutIsTakenWhole() {
        assertThat(position("a😀b", 2, 4)).isEqualTo(new TextPositionSelector(1, 3));
        assertThat(position("a😀b", 0, 2)).isEqualTo(new TextPositionSelector(0, 2));
        assertThat(position("a😀b", 2, 3)).isEqualTo(new TextPositionSelector(1, 2));
    }

    @Test
    void halfAPairIsACodePointAsInJava() {
        assertThat(position("a\ud83d b", 3, 4)).isEqualTo(new TextPositionSelector(3, 4));
    }

    @Test
    void whatIsBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> position("😀", 0, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 units");
        assertThatThrownBy(() -> span("😀", 0, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 code points");
        assertThatThrownBy(() -> new TextPositionSelector(2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextPositionSelector(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void javaCountsTheSameInAnyText() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            String text = anyText(random);
            int from = random.nextInt(text.codePointCount(0, text.length()));
            int to = from + 1 + random.nextInt(text.codePointCount(0, text.length()) - from);
            TextSpan expected = new TextSpan(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
            assertThat(span(text, from, to)).isEqualTo(expected);
            assertThat(CodePoints.of(text).position(expected)).isEqualTo(new TextPositionSelector(from, to));
        }
    }

    private static String anyText(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(12); length > 0; length--) {
            text.append(new String[] {"a", "é", "😀", "e\u0301", "𝔸"}[random.nextInt(5)]);
        }
        return text.toString();
    }
}
