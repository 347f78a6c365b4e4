package org.parallax.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.article.Article;
import org.parallax.bench.article.PlainArticles;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.model.OnnxTagger;
import org.parallax.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times the reading of articles, everything on, in one process, after a round that warms it up. */
@Command(
        name = "speed",
        description = "Articles a second, read with everything on, and the memory that it takes.",
        mixinStandardHelpOptions = true)
public final class SpeedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder of plain-text articles (.txt), searched to the bottom.")
    private Path folder = Path.of("");

    @Option(names = "--threads", split = ",", description = "Thread counts to time (default: ${DEFAULT-VALUE}).")
    private List<Integer> threads = List.of(1, 2);

    @Option(names = "--rounds", description = "Rounds for each count; the median counts (default: ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Article> articles = PlainArticles.in(folder);
        if (articles.isEmpty()) {
            throw new IOException("there is no .txt file in " + folder);
        }
        List<Figure> rows = new ArrayList<>();
        long start = System.nanoTime();
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            rows.add(Figure.exact("seconds to load the tagger", (System.nanoTime() - start) / 1e9, ""));
            Reader reader = new Reader(tagger);
            Round.of(articles, 1, reader::read);
            for (int count : threads) {
                Throughput throughput = Throughput.of(articles, count, rounds, reader::read);
                rows.add(throughput.figure("articles a second, threads: " + count));
                rows.add(throughput.processorFigure("articles a processor second, threads: " + count));
            }
            Memory.mostResident(ProcessHandle.current().pid())
                    .ifPresent(
                            mib -> rows.add(Figure.exact("MiB resident at most", (double) mib, "this whole process")));
            String what = "speed: everything read, model %s, %d articles, the median of %d rounds after one to warm up";
            output.give(new Table(what.formatted(tagger.version(), articles.size(), rounds), rows));
        }
        return 0;
    }
}
