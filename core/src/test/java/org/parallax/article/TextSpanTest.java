package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSpanTest {

    private static TextSpan span(int start, int end) {
        return new TextSpan(start, end);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 2", "-1, 2"})
    void isNeverEmpty(int start, int end) {
        assertThatThrownBy(() -> span(start, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itsWordsAreInCodeUnits() {
        assertThat(span(3, 6).of("\ud83d\ude00 May")).isEqualTo("May");
    }

    @ParameterizedTest
    @CsvSource({"2, 5, true", "3, 4, true", "1, 5, false", "2, 6, false", "5, 6, false"})
    void containsWhatLiesWithin(int start, int end, boolean within) {
        assertThat(span(2, 5).contains(span(start, end))).isEqualTo(within);
    }

    @Test
    void itsEndIsNotInIt() {
        assertThat(span(2, 5).contains(2)).isTrue();
        assertThat(span(2, 5).contains(5)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 2, false, 0", "0, 3, true, 1", "4, 9, true, 1", "5, 9, false, 0", "0, 9, true, 3", "3, 4, true, 1"})
    void whatTwoShare(int start, int end, boolean overlap, int common) {
        assertThat(span(2, 5).overlaps(span(start, end))).isEqualTo(overlap);
        assertThat(span(2, 5).common(span(start, end))).isEqualTo(common);
    }

    @Test
    void twoTogetherHoldWhatLiesBetween() {
        assertThat(span(2, 3).union(span(7, 9))).isEqualTo(span(2, 9));
        assertThat(span(2, 3).shift(10)).isEqualTo(span(12, 13));
    }

    @Test
    void comeInTheOrderOfTheText() {
        assertThat(Stream.of(span(2, 9), span(1, 9), span(2, 3)).sorted())
                .containsExactly(span(1, 9), span(2, 3), span(2, 9));
    }
}
