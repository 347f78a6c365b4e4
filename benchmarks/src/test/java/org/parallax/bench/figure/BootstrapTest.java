package org.parallax.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static double mean(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    @Test
    void theIntervalOfAMeanLiesAroundIt() {
        List<Integer> documents = IntStream.range(0, 100).boxed().toList();
        Figure mean = new Bootstrap<>(documents).figure("mean", BootstrapTest::mean);
        assertThat(mean.value()).isEqualTo(49.5);
        assertThat(mean.low()).isBetween(42.0, 45.5);
        assertThat(mean.high()).isBetween(53.5, 57.0);
    }

    @Test
    void theSameScoresGiveTheSameInterval() {
        List<Integer> documents = List.of(3, 1, 4, 1, 5, 9);
        assertThat(new Bootstrap<>(documents).figure("mean", BootstrapTest::mean))
                .isEqualTo(new Bootstrap<>(documents).figure("mean", BootstrapTest::mean));
    }

    @Test
    void oneDocumentHasNoInterval() {
        assertThat(new Bootstrap<>(List.of(7))
                        .figure("mean", BootstrapTest::mean)
                        .hasInterval())
                .isFalse();
    }

    @Test
    void matchesGivePrecisionRecallAndF1() {
        Matches sum = Matches.sum(List.of(new Matches(1, 2, 4), new Matches(2, 2, 2)));
        assertThat(List.of(sum.precision(), sum.recall(), sum.f1())).containsExactly(75.0, 50.0, 60.0);
        assertThat(Matches.NONE.f1()).isZero();
    }

    @Test
    void aTableIsAligned() {
        StringWriter text = new StringWriter();
        new Table("Fruit", List.of(new Figure("pears", 61.24, 58, 64.5, "ripe"), Figure.exact("sloes", 12, "")))
                .print(new PrintWriter(text));
        assertThat(text.toString().lines()).containsExactly("Fruit", "  pears  61.2 (58 to 64.5)  ripe", "  sloes  12");
    }
}
