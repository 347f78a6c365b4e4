package org.parallax.bench.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.ErrorsOutput;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.model.OnnxTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores what is found in the articles of a brat folder against what is marked in it. */
@Command(
        name = "attribution",
        description = "Who said what, against a folder of marked articles (text/ and ann/, as PolNeAR).",
        mixinStandardHelpOptions = true)
public final class AttributionCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder that holds text/ and ann/.")
    private Path folder = Path.of("");

    @Option(names = "--raw", description = "Score the tagger alone, before any rule.")
    private boolean raw;

    @Option(names = "--model", paramLabel = "DIR", description = "Another model than the shipped one.")
    private Optional<Path> model = Optional.empty();

    @Mixin
    private ErrorsOutput errors = new ErrorsOutput();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        List<MarkedArticle> articles = BratFolder.read(folder);
        List<ArticleScore> scores = new ArrayList<>();
        ErrorList list = new ErrorList();
        try (OnnxTagger tagger = model.map(OnnxTagger::from).orElseGet(OnnxTagger::shipped)) {
            Finder finder = raw ? Finder.tagger(tagger) : Finder.product(tagger);
            for (MarkedArticle article : articles) {
                List<Attributed> found = finder.find().apply(article);
                ArticleScore score = new ArticleScore(article.text(), article.attributions(), found);
                list.add(article.id(), article.attributions(), found, score);
                scores.add(score);
            }
            output.give(table(finder.name() + ", model " + tagger.version(), scores));
        }
        errors.give(list.lines().stream());
        return 0;
    }

    private static Table table(String what, List<ArticleScore> scores) {
        Bootstrap<ArticleScore> bootstrap = new Bootstrap<>(scores);
        List<Figure> rows = Arrays.stream(Measure.values())
                .map(measure -> bootstrap.figure(
                        measure.title(), measure.note(), sample -> measure.figure(sum(sample, measure))))
                .toList();
        return new Table("attribution: " + what + ", " + scores.size() + " articles", rows);
    }

    private static Matches sum(List<ArticleScore> scores, Measure measure) {
        return Matches.sum(scores.stream().map(score -> score.count(measure)).toList());
    }
}
