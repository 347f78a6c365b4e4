package org.parallax.bench.peers;

import java.io.IOException;
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

    /** Runs the peer in a process of its own. */
    static PeerRun of(Driver driver, List<Path> files) throws IOException, InterruptedException {
        List<ReadArticle> articles = new ArrayList<>();
        OptionalLong[] mostResident = {OptionalLong.empty()};
        List<String> paths =
                files.stream().map(file -> file.toAbsolutePath().toString()).toList();
        PeerProcess.run(driver, paths, WARM_SECONDS, (line, process) -> {
            ReadArticle.of(line).ifPresent(articles::add);
            OptionalLong now = Memory.mostResident(process);
            mostResident[0] = now.isPresent() ? now : mostResident[0];
        });
        if (articles.size() != files.size()) {
            throw new IOException(driver.title() + " read " + articles.size() + " of " + files.size() + " articles");
        }
        return new PeerRun(List.copyOf(articles), mostResident[0]);
    }
}
