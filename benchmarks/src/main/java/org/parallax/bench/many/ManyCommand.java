package org.parallax.bench.many;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.bench.TemporaryFolder;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the extractor over a folder of very many invented pages, with little memory, and looks whether that grows. */
@Command(
        name = "many",
        description = "The extractor over very many invented pages: pages a second, and memory early and late.",
        mixinStandardHelpOptions = true)
public final class ManyCommand implements Callable<Integer> {

    @Option(names = "--pages", description = "How many (default: ${DEFAULT-VALUE}).")
    private int pages = 20_000;

    @Option(names = "--heap", description = "The most memory for Java's objects (default: ${DEFAULT-VALUE}).")
    private String heap = "64m";

    @Option(names = "--threads", description = "How many pages are read at once (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            InventedPages.write(folder.path(), pages);
            ExtractRun run = ExtractRun.of(folder.path(), pages, heap, threads);
            output.give(new Table(
                    "many: parallax extract over %d invented pages, heap %s, threads: %d"
                            .formatted(pages, heap, threads),
                    figures(run)));
        }
        return 0;
    }

    private List<Figure> figures(ExtractRun run) {
        List<Figure> rows = new ArrayList<>();
        rows.add(Figure.exact("articles", run.articles(), "of " + pages + " files, the others empty"));
        rows.add(Figure.exact("pages a second", pages / run.seconds(), "by the clock, start and warming up included"));
        rows.add(Figure.exact("pages a processor second", pages / run.processorSeconds(), "all threads together"));
        run.residentEarly().ifPresent(mib -> rows.add(Figure.exact("MiB resident after a tenth", (double) mib, "")));
        run.residentLate().ifPresent(mib -> rows.add(Figure.exact("MiB resident at the end", (double) mib, "")));
        return rows;
    }
}
