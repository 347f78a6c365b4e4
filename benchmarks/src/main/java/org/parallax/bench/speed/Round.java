package org.parallax.bench.speed;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * All articles read once.
 *
 * @param seconds by the clock on the wall, for all of them
 * @param processorSeconds of all threads of this process
 * @param each what each article took, in seconds, in the order given
 */
public record Round(double seconds, double processorSeconds, List<Double> each) {

    private static final double NANOS = 1e9;

    /** Does the work for each item, on so many threads. */
    public static <T> Round of(List<T> items, int threads, Consumer<T> work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long processor = processorNanos();
            long start = System.nanoTime();
            List<Future<Double>> running = new ArrayList<>();
            items.forEach(item -> running.add(pool.submit(() -> timed(item, work))));
            List<Double> each = new ArrayList<>();
            for (Future<Double> one : running) {
                each.add(one.get());
            }
            return new Round(
                    (System.nanoTime() - start) / NANOS, (processorNanos() - processor) / NANOS, List.copyOf(each));
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article could not be read", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> double timed(T item, Consumer<T> work) {
        long start = System.nanoTime();
        work.accept(item);
        return (System.nanoTime() - start) / NANOS;
    }

    private static long processorNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
