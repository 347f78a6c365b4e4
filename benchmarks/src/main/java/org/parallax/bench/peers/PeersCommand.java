package org.parallax.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.parallax.article.Article;
import org.parallax.bench.article.PlainArticles;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.model.OnnxTagger;
import org.parallax.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the same articles with Parallax and with its peers, one after the other, each on one thread; Parallax on several as well. */
@Command(
        name = "peers",
        description =
                "The same articles beside CoreNLP and HeidelTime, in one run. At first this fetches their jars (520 MB).",
        mixinStandardHelpOptions = true)
public final class PeersCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder of plain-text articles (.txt), searched to the bottom.")
    private Path folder = Path.of("");

    @Option(names = "--articles", description = "How many, evenly from all of them (default: ${DEFAULT-VALUE}).")
    private int count = 20;

    @Option(
            names = "--threads",
            description = "Threads of Parallax for the second comparison; peers have one (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Article> articles = sample(PlainArticles.in(folder));
        List<Path> files = articles.stream()
                .map(article -> folder.resolve(article.saved().file()))
                .toList();
        PeersTable table = new PeersTable();
        PeerRun own;
        double together;
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            Reader reader = new Reader(tagger);
            own = OwnRun.of(reader, articles);
            together = OwnRun.aSecond(reader, articles, threads);
        }
        table.add("Parallax", "direct and mixed statements", own);
        table.addTogether(threads, together);
        for (Driver peer : Driver.TIMED) {
            PeerRun run = PeerRun.of(peer, files);
            table.add(peer.title(), peer.things(), run);
            table.compare(peer.title(), own, run);
            table.compareTogether(peer.title(), threads, together, run);
        }
        output.give(new Table(
                "peers: %d articles, one thread, each warm for %d seconds"
                        .formatted(articles.size(), PeerRun.WARM_SECONDS),
                table.rows()));
        return 0;
    }

    private List<Article> sample(List<Article> all) throws IOException {
        if (all.isEmpty()) {
            throw new IOException("there is no .txt file in " + folder);
        }
        int size = Math.min(count, all.size());
        return IntStream.range(0, size)
                .mapToObj(i -> all.get(i * all.size() / size))
                .toList();
    }
}
