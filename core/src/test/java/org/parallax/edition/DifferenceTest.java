package org.parallax.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.testing.ProcessorTime;

class DifferenceTest {

    private static List<Difference> between(String one, String other) {
        return Difference.between(List.of(one.split(" ")), List.of(other.split(" ")));
    }

    @Test
    void oneWordInPlaceOfAnotherIsOneDifference() {
        assertThat(between("a b c d", "a x c d")).containsExactly(new Difference(1, 2, 1, 2));
    }

    @Test
    void wordsPutInAndWordsTakenOutHaveAnEmptySide() {
        assertThat(between("a b c", "a x b")).containsExactly(new Difference(1, 1, 1, 2), new Difference(2, 3, 3, 3));
    }

    @Test
    void equalListsDoNotDiffer() {
        assertThat(between("a b c", "a b c")).isEmpty();
        assertThat(Difference.between(List.of(), List.of())).isEmpty();
    }

    @Test
    void oneListIsEmpty() {
        assertThat(Difference.between(List.of(), List.of("a", "b"))).containsExactly(new Difference(0, 0, 0, 2));
    }

    @Test
    void theDifferencesTurnOneListIntoTheOther() {
        for (int seed = 0; seed < 500; seed++) {
            Random chance = new Random(seed);
            List<String> one = any(chance);
            List<String> other = any(chance);
            assertThat(turned(one, other)).isEqualTo(other);
        }
    }

    private static List<String> any(Random chance) {
        return IntStream.range(0, chance.nextInt(12))
                .mapToObj(i -> String.valueOf(chance.nextInt(4)))
                .toList();
    }

    private static List<String> turned(List<String> one, List<String> other) {
        List<String> turned = new ArrayList<>();
        int at = 0;
        for (Difference difference : Difference.between(one, other)) {
            turned.addAll(one.subList(at, difference.from()));
            turned.addAll(other.subList(difference.otherFrom(), difference.otherTo()));
            at = difference.to();
        }
        turned.addAll(one.subList(at, one.size()));
        return turned;
    }

    @Test
    void aHundredThousandUnlikeWordsTakeAMoment() {
        List<String> one = IntStream.range(0, 100_000).mapToObj(i -> "a" + i).toList();
        List<String> other = IntStream.range(0, 100_000).mapToObj(i -> "b" + i).toList();
        assertThat(ProcessorTime.of(
                        () -> assertThat(Difference.between(one, other)).hasSize(1)))
                .isLessThan(Duration.ofSeconds(2));
    }
}
