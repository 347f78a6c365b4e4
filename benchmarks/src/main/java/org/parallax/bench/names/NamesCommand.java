package org.parallax.bench.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.bench.figure.ErrorsOutput;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.model.OnnxTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench names DIR}: persons, organizations and places against token files. */
@Command(
        name = "names",
        description =
                "Persons, organizations and places, against a folder of token files (CoNLL columns, the tag last).",
        mixinStandardHelpOptions = true)
public final class NamesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder with token files, searched to the bottom.")
    private Path folder = Path.of("");

    @Option(names = "--raw", description = "Score the tagger alone, before any rule.")
    private boolean raw;

    @Option(names = "--model", paramLabel = "DIR", description = "Another model than the shipped one.")
    private Optional<Path> model = Optional.empty();

    @Option(names = "--peers", description = "Score CoreNLP's names too. At first this fetches its jars (520 MB).")
    private boolean peers;

    @Mixin
    private ErrorsOutput errors = new ErrorsOutput();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<NamedText> texts = NamesFolder.read(folder);
        try (OnnxTagger tagger = model.map(OnnxTagger::from).orElseGet(OnnxTagger::shipped)) {
            NameFinder finder = raw ? NameFinder.tagger(tagger) : NameFinder.product(tagger);
            List<ScoredNames> scored = texts.stream()
                    .map(text -> new ScoredNames(text, finder.in(text)))
                    .toList();
            List<Figure> rows = new ArrayList<>(NamesTable.rows("", scored));
            if (peers) {
                rows.addAll(NamesTable.rows("CoreNLP: ", PeerNames.scored(texts)));
            }
            String title = "names: %s of %s, model %s, %d documents";
            output.give(new Table(
                    title.formatted(finder.title(), folder.getFileName(), tagger.version(), texts.size()), rows));
            errors.give(scored.stream().flatMap(each -> each.errors().stream()));
        }
        return 0;
    }
}
