package org.parallax.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static String letters(String text) {
        int[] letters = Projection.of(text).letters();
        return new String(letters, 0, letters.length);
    }

    @Test
    void lettersAndDigitsAlone() {
        assertThat(letters("“Don’t — 1,200!”")).isEqualTo("dont1200");
    }

    @Test
    void accentsLigaturesAndCaseAreFolded() {
        assertThat(letters("Été ﬁn İ 𝔇 ½")).isEqualTo("etefinid12");
    }

    @Test
    void spansBecomeStretches() {
        Projection text = Projection.of("A 𝔇ry day");
        assertThat(text.stretch(0, 1)).isEqualTo(new Stretch(0, 1));
        assertThat(text.stretch(2, 6)).isEqualTo(new Stretch(1, 4));
        assertThat(text.stretch(3, 99)).isEqualTo(new Stretch(1, 7));
    }

    @Test
    void placesMayOverlap() {
        assertThat(Projection.of("aaa").places("a a")).containsExactly(new Stretch(0, 2), new Stretch(1, 3));
        assertThat(Projection.of("aaa").places("—")).isEmpty();
    }
}
