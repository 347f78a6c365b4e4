package org.parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.place.Sketches.sketch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Articles of nearly one text: the earliest stands for the others. */
class OneTextVouchesOnceTest {

    /** Made-up words, from one number to another (exclusive). */
    private static String words(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "zo" + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26) + "rk")
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> standingForTheLast(Sketch... byDay) {
        OneTextVouchesOnce texts = OneTextVouchesOnce.among(List.of(byDay));
        return texts.standingFor(byDay[byDay.length - 1]).map(Sketch::id);
    }

    @Test
    void theFirstOfOneTextStandsForTheOthers() {
        Sketch first = sketch("a", words(0, 100));
        Sketch second = sketch("b", words(0, 100));
        Sketch third = sketch("c", words(0, 100));
        assertThat(standingForTheLast(first, second)).contains("a");
        assertThat(standingForTheLast(first, second, third)).contains("a");
        assertThat(standingForTheLast(first)).isEmpty();
    }

    @Test
    void nineteenWordsOfTwentyAreNearlyAll() {
        assertThat(standingForTheLast(sketch("a", words(0, 100)), sketch("b", words(5, 105))))
                .contains("a");
    }

    @Test
    void threeOfFourAreNot() {
        assertThat(standingForTheLast(sketch("a", words(0, 100)), sketch("b", words(15, 115))))
                .isEmpty();
    }

    @Test
    void aShortTextWithinALongOneIsNotNearlyIt() {
        assertThat(standingForTheLast(sketch("a", words(0, 100)), sketch("b", words(0, 60))))
                .isEmpty();
    }

    @Test
    void theOrderOfTheWordsIsNoMatter() {
        String turned = Stream.of(words(0, 100).split(" "))
                .sorted((a, b) -> b.compareTo(a))
                .collect(Collectors.joining(" "));
        assertThat(standingForTheLast(sketch("a", words(0, 100)), sketch("b", turned)))
                .contains("a");
    }

    @Test
    void textsThatTellNothingAreNotOne() {
        assertThat(standingForTheLast(sketch("a", "…"), sketch("b", "It was so.")))
                .isEmpty();
    }

    @Test
    void whoStandsForAnotherIsItselfNobodys() {
        OneTextVouchesOnce texts = OneTextVouchesOnce.among(
                List.of(sketch("a", words(0, 100)), sketch("b", words(5, 105)), sketch("c", words(10, 110))));
        assertThat(texts.standingFor(sketch("a", words(0, 100)))).isEmpty();
        assertThat(texts.standingFor(sketch("b", words(5, 105)))).isPresent();
    }

    @Test
    void wordsHaveEightKeysAndNoWordsNone() {
        assertThat(OneTextVouchesOnce.bands(Set.of("lamp", "quay"))).hasSize(8).doesNotHaveDuplicates();
        assertThat(OneTextVouchesOnce.bands(Set.of())).isEmpty();
    }
}
