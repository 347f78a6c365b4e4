package org.parallax.bench.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BCubedTest {

    private static final List<StreamArticle> STREAM = Stream.of("a1", "a2", "a3", "b1")
            .map(file -> StreamArticle.of(file, file.substring(0, 1), true, "A headline", "A body.", "2031-05-05"))
            .toList();

    @Test
    void storiesAsPeopleToldThemAreWholeInBoth() {
        List<BCubed> scores = BCubed.of(STREAM, placed(0, 0, 0, 1));
        assertThat(BCubed.precision(scores)).isEqualTo(1);
        assertThat(BCubed.recall(scores)).isEqualTo(1);
        assertThat(BCubed.f1(scores)).isEqualTo(1);
    }

    @Test
    void aStoryThatFallsApartCostsRecall() {
        List<BCubed> scores = BCubed.of(STREAM, placed(0, 0, 2, 1));
        assertThat(BCubed.precision(scores)).isEqualTo(1);
        assertThat(BCubed.recall(scores)).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4);
    }

    @Test
    void aStoryThatTakesAnotherInCostsPrecision() {
        List<BCubed> scores = BCubed.of(STREAM, placed(0, 0, 0, 0));
        assertThat(BCubed.precision(scores)).isEqualTo((3 * (3 / 4.0) + 1 / 4.0) / 4);
        assertThat(BCubed.recall(scores)).isEqualTo(1);
    }

    private static Map<String, Integer> placed(int... stories) {
        Map<String, Integer> placed = new HashMap<>();
        for (int i = 0; i < stories.length; i++) {
            placed.put(STREAM.get(i).file(), stories[i]);
        }
        return placed;
    }
}
