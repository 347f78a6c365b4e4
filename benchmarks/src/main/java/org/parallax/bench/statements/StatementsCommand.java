package org.parallax.bench.statements;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.bench.figure.TableOutput;
import org.parallax.bench.told.Marks;
import org.parallax.model.OnnxTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench statements DIR}: what is read in articles, against what readers say of it. */
@Command(
        name = "statements",
        description = "Statements and promises of single articles, against what readers say of what was found in them.",
        mixinStandardHelpOptions = true)
public final class StatementsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder of corpora that the marks lie over.")
    private Path corpora = Path.of("");

    @Option(
            names = "--marks",
            paramLabel = "FILE",
            description = "The marks (default: benchmarks/marks/statements/open.tsv; held.tsv beside it only scores).")
    private Path marks = Marks.path("statements").resolve("open.tsv");

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        List<JudgedReading> judged = new ArrayList<>();
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            for (StatementMarks article : StatementMarks.in(marks)) {
                judged.add(JudgedReading.of(article, corpora, tagger));
            }
            String name = marks.getFileName().toString().replace(".tsv", "");
            output.give(StatementsTable.of(name, judged, tagger.version()));
        }
        return 0;
    }
}
