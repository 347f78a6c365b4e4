package org.parallax.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.bench.figure.Figure;

class ThroughputTest {

    @Test
    void everyItemIsWorkedOnOnceARound() throws InterruptedException {
        ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
        Throughput.of(List.of(1, 2, 3), 2, 2, done::add);
        assertThat(done).containsExactlyInAnyOrder(1, 2, 3, 1, 2, 3);
    }

    @Test
    void soManyThreadsWorkAtOnce() throws InterruptedException {
        Set<String> names = ConcurrentHashMap.newKeySet();
        CyclicBarrier both = new CyclicBarrier(2);
        Round.of(List.of(1, 2), 2, item -> {
            names.add(Thread.currentThread().getName());
            meet(both);
        });
        assertThat(names).hasSize(2);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theFigureIsItemsASecond() throws InterruptedException {
        List<Integer> items = IntStream.range(0, 10).boxed().toList();
        Figure figure = Throughput.of(items, 1, 1, item -> sleep(5)).figure("items");
        assertThat(figure.value()).isBetween(10.0, 200.0);
        assertThat(figure.low()).isLessThanOrEqualTo(figure.value());
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFailureIsNotLost() {
        assertThatThrownBy(() -> Round.of(List.of(1), 1, item -> {
                    throw new IllegalArgumentException("broken");
                }))
                .hasRootCauseMessage("broken");
    }
}
