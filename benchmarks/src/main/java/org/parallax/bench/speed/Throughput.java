package org.parallax.bench.speed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;

/** Articles a second over several rounds: the median round counts, and the interval is that of other articles of the kind. */
public final class Throughput {

    private final List<Round> rounds;

    private Throughput(List<Round> rounds) {
        this.rounds = List.copyOf(rounds);
    }

    /** Reads all articles in each of {@code rounds}; what warms up, the caller has done before. */
    public static <T> Throughput of(List<T> items, int threads, int rounds, Consumer<T> work)
            throws InterruptedException {
        List<Round> done = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            done.add(Round.of(items, threads, work));
        }
        return new Throughput(done);
    }

    /** By the clock on the wall. */
    public Figure figure(String name) {
        Round median = median(Comparator.comparingDouble(Round::seconds));
        double mean = mean(median.each());
        double aSecond = median.each().size() / median.seconds();
        return new Bootstrap<>(median.each()).figure(name, sample -> aSecond * mean / mean(sample));
    }

    /** By the time that processors spent, which other programs on the machine change little. */
    public Figure processorFigure(String name) {
        Round median = median(Comparator.comparingDouble(Round::processorSeconds));
        return Figure.exact(
                name, median.each().size() / median.processorSeconds(), "by the processor time of this process");
    }

    private Round median(Comparator<Round> order) {
        return rounds.stream().sorted(order).toList().get(rounds.size() / 2);
    }

    private static double mean(List<Double> numbers) {
        return IntStream.range(0, numbers.size())
                .mapToDouble(numbers::get)
                .average()
                .orElseThrow();
    }
}
