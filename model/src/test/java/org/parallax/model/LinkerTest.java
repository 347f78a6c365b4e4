package org.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private static final Vocabulary VOCABULARY = Vocabularies.of("a", "##a");

    private static Window window(String text) {
        return Window.of(text, new WordPiece(VOCABULARY), VOCABULARY).get(0);
    }

    @Test
    void distancesCountPiecesFromTheNearestEndOfTheCue() {
        long[] distances = Linker.distances(window("a a aa a"), List.of(new Run(1, 3)));
        assertThat(distances).containsExactly(253, 254, 255, 255, 256, 257, 258);
    }

    @Test
    void eachCueHasItsRow() {
        assertThat(Linker.distances(window("a"), List.of(new Run(0, 1), new Run(0, 1))))
                .containsExactly(254, 255, 256, 254, 255, 256);
    }

    @Test
    void distancesEndAt255() {
        long[] distances = Linker.distances(window("a ".repeat(254)), List.of(new Run(0, 1)));
        assertThat(distances[255]).isEqualTo(509);
        assertThat(Arrays.stream(distances)).allMatch(d -> d >= 0 && d <= 510);
    }

    @Test
    void aCueIsTheMeanOfTheFirstPiecesOfItsWords() {
        float[] rows = {0, 0, 1, 2, 9, 9, 3, 6, 0, 0};
        assertThat(Linker.means(rows, window("aa a"), List.of(new Run(0, 2), new Run(1, 2))))
                .containsExactly(2, 4, 3, 6);
    }
}
