package org.parallax.bench.peers;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.parallax.bench.speed.Memory;

/**
 * One program over all articles, on one thread.
 *
 * @param articles in the order given
 * @param mostResident MiB; empty where the system does not tell
 */
record PeerRun(List<ReadArticle> articles, OptionalLong mostResident) {

    /** Every program reads the same articles for as long before it is timed. */
    static final int WARM_SECONDS = 20;

    private static final String HEAP = "-Xmx6g";

    /** Runs the peer in a process of its own. */
    static PeerRun of(Peer peer, List<Path> files) throws IOException, InterruptedException {
        Path folder = new PeerJars(peer).folder();
        Files.write(
                folder.resolve("files.txt"),
                files.stream().map(f -> f.toAbsolutePath().toString()).toList());
        Process process = new ProcessBuilder(
                        java(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        peer.classPath(),
                        peer.driver(),
                        "files.txt",
                        Integer.toString(WARM_SECONDS))
                .directory(folder.toFile())
                .redirectError(folder.resolve("run.log").toFile())
                .start();
        PeerRun run = read(process);
        if (process.waitFor() != 0 || run.articles.size() != files.size()) {
            throw new IOException(peer.title() + " did not get through; " + folder.resolve("run.log") + " says why");
        }
        return run;
    }

    private static PeerRun read(Process process) throws IOException {
        List<ReadArticle> articles = new ArrayList<>();
        OptionalLong mostResident = OptionalLong.empty();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                ReadArticle.of(line).ifPresent(articles::add);
                OptionalLong now = Memory.mostResident(process.pid());
                mostResident = now.isPresent() ? now : mostResident;
            }
        }
        return new PeerRun(List.copyOf(articles), mostResident);
    }

    private static String java() {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    }
}
