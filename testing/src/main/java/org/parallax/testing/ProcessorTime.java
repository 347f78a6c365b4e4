package org.parallax.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntConsumer;

/**
 * The processor time that work takes on the thread that asks, so that a busy machine fails no test. What other threads do for the work is
 * not seen. Threads may share it.
 */
public final class ProcessorTime {

    private static final int LARGER = 4;
    private static final int ROUNDS = 3;

    /** Between work in proportion (4) and its square (16). */
    private static final int MOST_LONGER = 9;

    /** Less is lost among what a runtime does besides. */
    private static final Duration GRAIN = Duration.ofMillis(50);

    private ProcessorTime() {}

    /** Of work done once. */
    public static Duration of(Runnable work) {
        long began = now();
        work.run();
        return Duration.ofNanos(now() - began);
    }

    /**
     * Fails where work on four times the size takes as much longer as only more than proportion explains. Each size is done three times, in
     * turn, and its best counts: the first rounds also load and compile.
     *
     * @param what names the work in the failure
     * @param size the smaller one, large enough for its work to take some hundredths of a second
     */
    public static void growsInProportion(String what, int size, IntConsumer work) {
        Duration small = Duration.ofDays(1);
        Duration large = Duration.ofDays(1);
        for (int round = 0; round < ROUNDS; round++) {
            small = shorter(small, of(() -> work.accept(size)));
            large = shorter(large, of(() -> work.accept(LARGER * size)));
        }
        assertThat(large)
                .as("processor time for “%s” at %d times the size, where once takes %s", what, LARGER, small)
                .isLessThanOrEqualTo(small.multipliedBy(MOST_LONGER).plus(GRAIN));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
