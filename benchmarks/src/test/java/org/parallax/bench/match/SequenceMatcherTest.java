package org.parallax.bench.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected numbers are those that Python's difflib gives. */
class SequenceMatcherTest {

    private static SequenceMatcher matcher(String a, String b, boolean autojunk) {
        return new SequenceMatcher(a.codePoints().toArray(), b.codePoints().toArray(), autojunk);
    }

    @Test
    void theLongestBlockCountsFirst() {
        assertThat(SequenceMatcher.ratio("abcd", "bcde")).isEqualTo(.75);
        assertThat(SequenceMatcher.ratio("tide", "diet")).isEqualTo(.25);
        assertThat(SequenceMatcher.ratio("diet", "tide")).isEqualTo(.5);
    }

    @Test
    void nearlyTheSameName() {
        assertThat(SequenceMatcher.ratio("ines dovar", "inez dovaar")).isCloseTo(0.857142, within(1e-5));
    }

    @Test
    void nothingAndNothingAreTheSame() {
        assertThat(SequenceMatcher.ratio("", "")).isEqualTo(1);
        assertThat(SequenceMatcher.ratio("a", "")).isZero();
    }

    @Test
    void theQuickRatioIgnoresOrder() {
        assertThat(matcher("tide", "diet", false).quickRatio()).isEqualTo(1);
        assertThat(matcher("aab", "abb", false).quickRatio()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void popularElementsOfALongSequenceStartNoBlock() {
        String a = "b".repeat(1) + "a".repeat(10);
        String b = "a".repeat(250) + "b";
        assertThat(matcher(a, b, true).ratio()).isLessThan(matcher(a, b, false).ratio());
    }
}
