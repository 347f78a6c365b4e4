package org.parallax.bench.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parallax.bench.figure.ErrorsOutput;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the articles found in marked pages, beside Readability4J over the same pages in the same run. */
@Command(
        name = "extraction",
        description = "Articles of saved pages: body (Zyte's F1), title, day, authors; pages a second with --rounds.",
        mixinStandardHelpOptions = true)
public final class ExtractionCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            description = "A corpus (html/ beside ground-truth.json or articles.json), or a folder of such corpora.")
    private Path folder = Path.of("");

    @Option(
            names = "--rounds",
            description = "How often each page is read for the timing (default: ${DEFAULT-VALUE}, no timing).")
    private int rounds = 0;

    @Mixin
    private ErrorsOutput errors = new ErrorsOutput();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        List<PageCorpus> corpora = PageCorpus.in(folder);
        Parallax own = new Parallax();
        Readability peer = new Readability();
        List<CorpusRows> scored =
                corpora.stream().map(corpus -> CorpusRows.of(corpus, own, peer)).toList();
        List<Figure> rows = new ArrayList<>();
        scored.forEach(corpus -> rows.addAll(corpus.figures(peer)));
        if (rounds > 0) {
            List<MarkedPage> pages =
                    corpora.stream().flatMap(corpus -> corpus.pages().stream()).toList();
            rows.addAll(new Race(own, peer, pages, rounds).figures());
        }
        output.give(new Table("extraction: the article among the words of the page, in hundredths", rows));
        errors.give(errorLines(scored).stream());
        return 0;
    }

    private static List<String> errorLines(List<CorpusRows> scored) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", "corpus", "page", "half", "right", "found", "marked"));
        for (CorpusRows corpus : scored) {
            for (CorpusRows.ScoredPage page : corpus.pages()) {
                lines.add(corpus.corpus().name() + "\t" + page.page().id() + "\t" + half(page) + "\t"
                        + counts(page.body()));
            }
        }
        return lines;
    }

    private static String half(CorpusRows.ScoredPage page) {
        return page.page().isOfTheTunedHalf() ? "tuned" : "other";
    }

    private static String counts(Matches body) {
        return List.of(body.right(), body.found(), body.gold()).stream()
                .map(count -> Long.toString(count.longValue()))
                .collect(Collectors.joining("\t"));
    }
}
