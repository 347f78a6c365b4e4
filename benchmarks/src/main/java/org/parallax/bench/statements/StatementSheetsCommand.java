package org.parallax.bench.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.bench.article.CorpusArticle;
import org.parallax.language.Sentence;
import org.parallax.model.OnnxTagger;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench statement-sheets DIR FILE… --out DIR}: articles with their statements, to mark. */
@Command(
        name = "statement-sheets",
        description = "Writes articles with the statements that are found in them, for people to mark what each is.",
        mixinStandardHelpOptions = true)
public final class StatementSheetsCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of corpora.")
    private Path corpora = Path.of("");

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "1..*", description = "Articles, as places below it.")
    private List<String> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "NAME.sheet and NAME.places come here.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            Reader reader = new Reader(tagger);
            for (String file : files) {
                write(file, reader);
            }
        }
        return 0;
    }

    private void write(String file, Reader reader) throws IOException {
        String name = Path.of(file).getFileName().toString().replaceFirst("\\.(txt|json)$", "");
        Reading reading = reader.read(CorpusArticle.read(name, corpora, file));
        String day = reading.article()
                .dating()
                .published()
                .range()
                .day()
                .map(Object::toString)
                .orElse("no day");
        Files.writeString(
                out.resolve(name + ".sheet"), "# " + file + " " + day + "\n" + new StatementSheet(reading).written());
        Files.writeString(out.resolve(name + ".places"), places(reading));
    }

    /** A row for each sentence and each statement: its number, and where it stands. */
    private static String places(Reading reading) {
        return places("", reading.sentences().stream().map(Sentence::span).toList())
                + places(
                        "S",
                        reading.statements().stream()
                                .map(StatementSheet::anchor)
                                .toList());
    }

    private static String places(String kind, List<TextSpan> spans) {
        return IntStream.range(0, spans.size())
                .mapToObj(i -> kind + (i + 1) + "\t" + spans.get(i).start() + "\t"
                        + spans.get(i).end() + "\n")
                .collect(Collectors.joining());
    }
}
