package org.parallax.bench.pronouns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.bench.article.PlainArticles;
import org.parallax.model.OnnxTagger;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import org.parallax.statement.Pronouns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench antecedent-sheets FILE… --out DIR}: articles to mark what their pronouns mean. */
@Command(
        name = "antecedent-sheets",
        description =
                "Writes articles with numbered pronouns and noun phrases, for people to mark what is one and the same.",
        mixinStandardHelpOptions = true)
public final class AntecedentSheetsCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Articles as plain text, the title in the first line.")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "NAME.sheet and NAME.places come here.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            Reader reader = new Reader(tagger);
            for (Path file : files) {
                write(file, reader);
            }
        }
        return 0;
    }

    private void write(Path file, Reader reader) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        Reading reading = reader.read(PlainArticles.of(name, Files.readString(file)));
        Pronouns pronouns =
                Pronouns.of(reading.article(), reading.sentences(), reading.entities(), reading.statements());
        AntecedentSheet sheet = AntecedentSheet.of(reading.article().text(), pronouns.examples());
        Files.writeString(out.resolve(name + ".sheet"), sheet.bracketed());
        Files.writeString(out.resolve(name + ".places"), places(sheet));
    }

    private static String places(AntecedentSheet sheet) {
        return IntStream.range(0, sheet.places().size())
                .mapToObj(i -> (i + 1) + "\t" + sheet.places().get(i).start() + "\t"
                        + sheet.places().get(i).end() + "\n")
                .collect(Collectors.joining());
    }
}
