package org.parallax.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ErrorsOutputTest {

    @TempDir
    private Path folder;

    @Command(name = "lists")
    private static final class Lists implements Callable<Integer> {

        @Mixin
        private ErrorsOutput errors = new ErrorsOutput();

        private boolean workedOut;

        @Override
        public Integer call() throws IOException {
            errors.give(Stream.of("a 3-5", "b 7-9").peek(line -> workedOut = true));
            return 0;
        }
    }

    @Test
    void theLinesGoToTheFileThatIsNamed() throws IOException {
        Path file = folder.resolve("list.txt");
        assertThat(new CommandLine(new Lists()).execute("--errors", file.toString()))
                .isZero();
        assertThat(file).hasContent("a 3-5\nb 7-9");
        assertThat(Files.readString(file)).endsWith(System.lineSeparator());
    }

    @Test
    void whereNoFileIsNamedNothingIsWorkedOut() {
        Lists lists = new Lists();
        assertThat(new CommandLine(lists).execute()).isZero();
        assertThat(lists.workedOut).isFalse();
    }
}
