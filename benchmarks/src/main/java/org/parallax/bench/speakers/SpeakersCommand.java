package org.parallax.bench.speakers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.bench.attribution.BratFolder;
import org.parallax.bench.attribution.MarkedArticle;
import org.parallax.bench.figure.ErrorsOutput;
import org.parallax.bench.figure.TableOutput;
import org.parallax.bench.json.Json;
import org.parallax.bench.told.Marks;
import org.parallax.bench.told.ToldArticle;
import org.parallax.language.Tagger;
import org.parallax.model.OnnxTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench speakers DIR}: to whom the product gives the attributions of a brat folder, against marks of ours. */
@Command(
        name = "speakers",
        description =
                "Who speaks: entities of statements, against marks over a folder of marked articles (text/ and ann/).",
        mixinStandardHelpOptions = true)
public final class SpeakersCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder that holds text/ and ann/.")
    private Path folder = Path.of("");

    @Option(
            names = "--marks",
            paramLabel = "DIR",
            description = "NAME.json for each marked article (default: benchmarks/marks/speakers).")
    private Path marks = Marks.path("speakers");

    @Mixin
    private ErrorsOutput errors = new ErrorsOutput();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            List<JudgedArticle> judged = judged(BratFolder.read(folder), tagger);
            output.give(SpeakersTable.of(judged, tagger.version()));
            errors.give(judged.stream().flatMap(JudgedArticle::lines));
        }
        return 0;
    }

    private List<JudgedArticle> judged(List<MarkedArticle> articles, Tagger tagger) throws IOException {
        List<JudgedArticle> judged = new ArrayList<>();
        for (MarkedArticle article : articles) {
            Path file = marks.resolve(article.id() + ".json");
            if (Files.exists(file)) {
                judged.add(JudgedArticle.of(article, Json.read(file), ToldArticle.of(article, tagger)));
            }
        }
        if (judged.isEmpty()) {
            throw new IOException("no article of " + folder + " has marks in " + marks);
        }
        return judged;
    }
}
