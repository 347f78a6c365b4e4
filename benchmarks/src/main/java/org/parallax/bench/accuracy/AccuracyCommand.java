package org.parallax.bench.accuracy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.bench.figure.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes docs/accuracy.md, so that no figure in it was typed by hand. */
@Command(
        name = "accuracy",
        description = "Writes a page of figures from the tables that other commands wrote with --json.",
        mixinStandardHelpOptions = true)
public final class AccuracyCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "TABLE.json", description = "Tables, in the order of the page.")
    private List<Path> tables = List.of();

    @Option(names = "--notes", required = true, paramLabel = "FILE", description = "What is weak, in words.")
    private Path notes = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The page to write.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<Table> read = new ArrayList<>();
        for (Path table : tables) {
            read.add(mapper.readValue(Files.readString(table), Table.class));
        }
        Files.writeString(out, AccuracyPage.of(read, Files.readString(notes)));
        return 0;
    }
}
