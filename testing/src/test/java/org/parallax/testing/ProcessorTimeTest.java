package org.parallax.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

    private final AtomicLong sum = new AtomicLong();

    @Test
    void waitingTakesNone() {
        assertThat(ProcessorTime.of(() -> LockSupport.parkNanos(300_000_000))).isLessThan(Duration.ofMillis(200));
    }

    @Test
    void workTakesSome() {
        assertThat(ProcessorTime.of(() -> add(10_000_000))).isPositive();
    }

    @Test
    void workInProportionPasses() {
        assertThatNoException()
                .isThrownBy(() -> ProcessorTime.growsInProportion("adding", 10_000_000, size -> add(size)));
    }

    @Test
    void workThatGrowsWithTheSquareFails() {
        assertThatThrownBy(
                        () -> ProcessorTime.growsInProportion("adding to all", 6_000, size -> add((long) size * size)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("adding to all");
    }

    private void add(long times) {
        for (long i = 0; i < times; i++) {
            sum.addAndGet(i);
        }
    }
}
