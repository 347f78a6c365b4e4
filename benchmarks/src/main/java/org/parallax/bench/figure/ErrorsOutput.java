package org.parallax.bench.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The file that a command lists its cases in, where one is named. A picocli mixin. */
public final class ErrorsOutput {

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "List what was missed, wrong or judged here, a line each: where it stands, no text.")
    private Optional<Path> file = Optional.empty();

    /** Writes the lines, if somebody asked for them; else they are not worked out. */
    public void give(Stream<String> lines) throws IOException {
        if (file.isPresent()) {
            Files.write(file.get(), lines.toList());
        }
    }
}
