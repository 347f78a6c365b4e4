package org.parallax.bench.many;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.parallax.bench.speed.Memory;
import org.parallax.cli.Main;

/**
 * What {@code parallax extract --json} came to, in a process of its own.
 *
 * @param articles lines that it printed
 * @param seconds by the clock on the wall
 * @param processorSeconds of all its threads, up to its last line
 * @param residentEarly MiB after a tenth of the lines
 * @param residentLate MiB at the last line
 */
record ExtractRun(
        int articles, double seconds, double processorSeconds, OptionalLong residentEarly, OptionalLong residentLate) {

    private static final double NANOS = 1e9;

    static ExtractRun of(Path folder, int pages, String heap, int threads) throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(folder, heap, threads))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = InventedPages.whole(pages);
        int lines = 0;
        OptionalLong early = OptionalLong.empty();
        OptionalLong late = OptionalLong.empty();
        Duration processor = Duration.ZERO;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines++;
                early = lines == Math.max(1, last / 10) ? Memory.resident(process.pid()) : early;
                if (lines == last) {
                    late = Memory.resident(process.pid());
                    processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
                }
            }
        } finally {
            process.destroy();
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        return new ExtractRun(lines, seconds, processor.toNanos() / NANOS, early, late);
    }

    private static List<String> command(Path folder, String heap, int threads) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "extract",
                "--json",
                "--threads",
                Integer.toString(threads),
                folder.toString());
    }
}
