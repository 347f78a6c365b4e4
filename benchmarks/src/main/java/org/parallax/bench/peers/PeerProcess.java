package org.parallax.bench.peers;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** A driver in a process of its own, on one thread. It reads a list of files, and prints lines for each in their order. */
final class PeerProcess {

    private static final String HEAP = "-Xmx6g";

    private PeerProcess() {}

    /**
     * Runs a driver to its end.
     *
     * @param files a path each and, where the driver takes it, a tab and the date of its text
     * @param warmSeconds for how long it reads before it begins
     * @param lines takes each line that it prints, with the id of its process
     */
    static void run(Driver driver, List<String> files, int warmSeconds, BiConsumer<String, Long> lines)
            throws IOException, InterruptedException {
        Path folder = PeerJars.with(driver);
        Files.write(folder.resolve("files.txt"), files);
        Process process = new ProcessBuilder(
                        java(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        driver.peer().classPath(),
                        driver.source(),
                        "files.txt",
                        Integer.toString(warmSeconds))
                .directory(folder.toFile())
                .redirectError(folder.resolve("run.log").toFile())
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.accept(line, process.pid());
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException(driver.title() + " did not get through; " + folder.resolve("run.log") + " says why");
        }
    }

    private static String java() {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    }
}
