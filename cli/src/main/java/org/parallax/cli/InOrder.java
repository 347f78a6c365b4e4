package org.parallax.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same with many things, several at once, and hands the results on in the order of the things. Only a few results wait at any time, so
 * that memory does not grow with their number.
 */
record InOrder(int threads) {

    /** So many results wait for each thread, at most. */
    private static final int WAITING = 8;

    /** The work runs in threads of its own, the receiver in the caller's. */
    <T, R> void each(List<T> things, Function<T, R> work, Consumer<R> receiver) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Future<R>> open = new ArrayDeque<>();
        try {
            for (T thing : things) {
                if (open.size() == threads * WAITING) {
                    receiver.accept(finished(open.removeFirst()));
                }
                open.addLast(workers.submit(() -> work.apply(thing)));
            }
            open.forEach(future -> receiver.accept(finished(future)));
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R finished(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", stopped);
        }
    }
}
