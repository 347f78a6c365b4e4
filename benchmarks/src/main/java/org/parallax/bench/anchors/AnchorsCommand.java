package org.parallax.bench.anchors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parallax.bench.article.PageFiles;
import org.parallax.bench.figure.ErrorsOutput;
import org.parallax.bench.figure.TableOutput;
import org.parallax.intake.Intake;
import org.parallax.model.OnnxTagger;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench anchors DIR}: edits articles and looks for their anchors, beside the best approximate match. */
@Command(
        name = "anchors",
        description =
                "Anchors in edited articles: of the contents of statements, sentences and phrases, how many are found where they are, and how many elsewhere.",
        mixinStandardHelpOptions = true)
public final class AnchorsCommand implements Callable<Integer> {

    /** Another one gives other edits, and figures that differ within their intervals. */
    private static final long SEED = 20261128;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "A folder of saved pages (.html, .htm, .txt, also with .gz), looked through all the way down.")
    private Path folder = Path.of("");

    @Option(names = "--seed", description = "What the generator begins with (default: ${DEFAULT-VALUE}).")
    private long seed = SEED;

    @Option(
            names = "--peers",
            description = "Also what the best approximate match finds, in the manner of hypothes.is.")
    private boolean peers;

    @Mixin
    private ErrorsOutput errors = new ErrorsOutput();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        List<Reading> readings = readings();
        if (readings.isEmpty()) {
            throw new IOException("there is no page with an article in " + folder);
        }
        List<EditedArticle> edited = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            edited.add(EditedArticle.of(
                    readings.get(i), sentences(readings.get((i + 1) % readings.size())), seed + i, peers));
        }
        output.give(AnchorsTable.of(edited));
        errors.give(edited.stream().flatMap(AnchorsCommand::lines));
        return 0;
    }

    private List<Reading> readings() throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            Reader reader = new Reader(tagger);
            for (Path file : PageFiles.in(folder)) {
                if (Intake.read(folder.relativize(file).toString(), PageFiles.bytes(file))
                        instanceof Intake.Read read) {
                    readings.add(reader.read(read.article()));
                }
            }
        }
        readings.removeIf(reading -> reading.sentences().isEmpty());
        return readings;
    }

    private static List<String> sentences(Reading reading) {
        return reading.sentences().stream()
                .map(sentence -> sentence.span().of(reading.article().text()))
                .toList();
    }

    private static Stream<String> lines(EditedArticle article) {
        return article.own().stream()
                .filter(judged -> judged.isWrong() || (judged.isFindable() && !judged.isFound()))
                .map(judged -> article.name() + "\t" + judged);
    }
}
