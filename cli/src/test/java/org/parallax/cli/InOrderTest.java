package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many things at once, and the results one after the other. */
class InOrderTest {

    @Test
    void resultsComeInTheOrderOfTheThings() {
        List<Integer> numbers = IntStream.range(0, 500).boxed().toList();
        List<Integer> results = new ArrayList<>();
        new InOrder(4)
                .each(
                        numbers,
                        number -> {
                            int some = number % 50 == 0 ? 1_000_000 : 1;
                            return number * 2
                                    + IntStream.range(0, some).map(each -> 0).sum();
                        },
                        results::add);
        assertThat(results).isEqualTo(numbers.stream().map(number -> number * 2).toList());
    }

    @Test
    void onlyAFewResultsWait() {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        new InOrder(2).each(IntStream.range(0, 1_000).boxed().toList(), number -> done.incrementAndGet(), number -> {
            most.accumulateAndGet(done.get() - taken.getAndIncrement(), Math::max);
        });
        assertThat(taken).hasValue(1_000);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 8 + 1);
    }

    @Test
    void aFaultEndsIt() {
        assertThatThrownBy(() -> new InOrder(2).each(List.of(1, 0, 2), number -> 10 / number, number -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(ArithmeticException.class);
    }
}
