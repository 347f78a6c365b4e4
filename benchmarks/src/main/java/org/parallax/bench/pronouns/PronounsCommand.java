package org.parallax.bench.pronouns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.bench.figure.ErrorsOutput;
import org.parallax.bench.figure.TableOutput;
import org.parallax.model.OnnxTagger;
import org.parallax.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench pronouns DIR}: whom third-person pronouns mean, against the coreference chains of GUM. */
@Command(
        name = "pronouns",
        description = "Third-person pronouns to whom they mean, against a folder of GUM's WebAnno TSV.",
        mixinStandardHelpOptions = true)
public final class PronounsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder with documents (*.tsv).")
    private Path folder = Path.of("");

    @Option(names = "--model", paramLabel = "DIR", description = "Another model than the shipped one.")
    private Optional<Path> model = Optional.empty();

    @Option(
            names = "--marks",
            paramLabel = "FILE",
            description = "DIR holds plain articles (NAME.txt), and this file what is marked in them.")
    private Optional<Path> marks = Optional.empty();

    @Mixin
    private ErrorsOutput errors = new ErrorsOutput();

    @Option(
            names = "--examples",
            paramLabel = "FILE",
            description = "Write what training/antecedents learns from here: no text.")
    private Optional<Path> examples = Optional.empty();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        List<Resolved> documents = new ArrayList<>();
        try (OnnxTagger tagger = model.map(OnnxTagger::from).orElseGet(OnnxTagger::shipped)) {
            Reader reader = new Reader(tagger);
            for (MarkedText text : texts()) {
                documents.add(Resolved.by(reader, text));
            }
            output.give(PronounTable.of(documents, tagger.version()));
        }
        errors.give(documents.stream().flatMap(PronounsCommand::lines));
        if (examples.isPresent()) {
            Files.write(
                    examples.get(),
                    documents.stream()
                            .flatMap(document -> ExampleLines.of(document.text(), document.examples()).stream())
                            .toList());
        }
        return 0;
    }

    private List<MarkedText> texts() throws IOException {
        if (marks.isPresent()) {
            return AntecedentMarks.read(marks.get()).over(folder);
        }
        List<MarkedText> texts = new ArrayList<>();
        for (Path file : files()) {
            texts.add(GumFile.read(file));
        }
        return texts;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException("there is no .tsv file in " + folder);
            }
            return found;
        }
    }

    private static Stream<String> lines(Resolved document) {
        return document.answers().stream()
                .map(answer -> String.join(
                        "\t",
                        document.text().file(),
                        answer.verdict(),
                        place(answer.pronoun().span()),
                        answer.words().map(PronounsCommand::place).orElse("")));
    }

    private static String place(TextSpan span) {
        return span.start() + "-" + span.end();
    }
}
