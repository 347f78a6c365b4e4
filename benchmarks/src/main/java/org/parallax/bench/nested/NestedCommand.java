package org.parallax.bench.nested;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

/** {@code bench nested DIR}: attributions inside the contents of a brat folder's, against marks of ours. */
@Command(
        name = "nested",
        description = "Attributions inside others, against marks over a folder of marked articles (text/ and ann/).",
        mixinStandardHelpOptions = true)
public final class NestedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder that holds text/ and ann/.")
    private Path folder = Path.of("");

    @Option(
            names = "--marks",
            paramLabel = "FILE",
            description = "The marked pairs (default: benchmarks/marks/nested.json).")
    private Path marks = Marks.path("nested.json");

    @Mixin
    private ErrorsOutput errors = new ErrorsOutput();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            List<PairedArticle> paired = paired(BratFolder.read(folder), tagger);
            output.give(NestedTable.of(paired, tagger.version()));
            errors.give(paired.stream().flatMap(PairedArticle::lines));
        }
        return 0;
    }

    private List<PairedArticle> paired(List<MarkedArticle> articles, Tagger tagger) throws IOException {
        Map<String, List<NestedMark>> byArticle = Json.elements(Json.read(marks)).stream()
                .map(NestedMark::of)
                .collect(Collectors.groupingBy(NestedMark::article, LinkedHashMap::new, Collectors.toList()));
        List<PairedArticle> paired = new ArrayList<>();
        for (MarkedArticle article : articles) {
            List<NestedMark> own = byArticle.getOrDefault(article.id(), List.of());
            if (!own.isEmpty()) {
                paired.add(PairedArticle.of(article, own, ToldArticle.of(article, tagger)));
            }
        }
        if (paired.size() < byArticle.size()) {
            throw new IOException(marks + " marks articles that are not in " + folder);
        }
        return paired;
    }
}
