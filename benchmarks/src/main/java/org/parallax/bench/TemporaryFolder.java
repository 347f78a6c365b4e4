package org.parallax.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone, with all that is in it, when this is closed. */
public final class TemporaryFolder implements AutoCloseable {

    private final Path path;

    public TemporaryFolder() throws IOException {
        path = Files.createTempDirectory("bench");
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        for (Path file : bottomUp()) {
            Files.delete(file);
        }
    }

    private List<Path> bottomUp() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
