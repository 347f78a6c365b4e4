package org.parallax.timeline.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RootsTest {

    private static Set<String> words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.toSet());
    }

    @Test
    void whatBothHaveIsCounted() {
        for (int from = 0; from < 90; from++) {
            Set<String> both = new TreeSet<>(words(0, 60));
            both.retainAll(words(from, from + 9));
            assertThat(Roots.of(words(0, 60)).sharedWith(Roots.of(words(from, from + 9))))
                    .isEqualTo(both.size());
        }
    }

    @Test
    void noRootsShareNothing() {
        assertThat(Roots.NONE.isEmpty()).isTrue();
        assertThat(Roots.NONE.sharedWith(Roots.of(Set.of("sank")))).isZero();
        assertThat(Roots.of(Set.of("sank")).isEmpty()).isFalse();
    }
}
