package org.parallax.bench.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellingPairsTest {

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("tarik\tط ا ر ق\t3", "tareq\tط ا ر ق\t1", "tq\tط ا ر ق\t1"));
        IntStream.range(0, 20)
                .forEach(i ->
                        lines.add("t" + "aeiou".charAt(i % 5) + "vell" + "xyzw".charAt(i / 5) + "\tword" + i + "\t1"));
        lines.add("olga\tا و ل غ ا\t1");
        return lines;
    }

    @Test
    void twoSpellingsOfOneWordAreThePair() {
        assertThat(SpellingPairs.of(lines()).stream().filter(SpellingPair::same))
                .singleElement()
                .satisfies(pair -> assertThat(List.of(pair.a(), pair.b())).containsExactlyInAnyOrder("tarik", "tareq"));
    }

    @Test
    void tenBeginAlikeAndOneMayBeAny() {
        List<SpellingPair> unlike =
                SpellingPairs.of(lines()).stream().filter(pair -> !pair.same()).toList();
        assertThat(unlike.stream().filter(SpellingPair::near))
                .hasSize(10)
                .allMatch(pair -> pair.b().startsWith("t"));
        assertThat(unlike.stream().filter(pair -> !pair.near())).hasSize(1);
        assertThat(unlike).noneMatch(pair -> List.of("tarik", "tareq").contains(pair.b()));
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        List<String> turned = new ArrayList<>(lines());
        Collections.reverse(turned);
        assertThat(SpellingPairs.of(turned)).isEqualTo(SpellingPairs.of(lines()));
    }

    @Test
    void linesOfAnotherShapeAreLeftOut() {
        assertThat(SpellingPairs.of(List.of("", "tarik", "\t\t", "ab\tx\t1", "cd\tx\t1")))
                .isEmpty();
    }
}
