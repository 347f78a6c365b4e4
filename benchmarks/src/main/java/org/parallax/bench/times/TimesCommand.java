package org.parallax.bench.times;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench times DIR}: TimeML files (*.tml) and MEANTIME (CAT *.xml) below DIR; of two copies of MEANTIME, one. */
@Command(name = "times", description = "Time expressions: strict, relaxed and value F1 (TempEval-3).")
public final class TimesCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder with TimeML files, MEANTIME, or both.")
    private Path folder = Path.of(".");

    @Option(names = "--errors", paramLabel = "FILE", description = "List what was missed, wrong or valued otherwise.")
    private Optional<Path> errors = Optional.empty();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        List<Scored> tbaq = score(".tml", "testpipeline", TimeMlFile::read);
        List<Scored> meantime = score(".xml", "intra-doc_annotation", MeantimeFile::read);
        List<Figure> rows = new ArrayList<>();
        rows.addAll(rows("TimeML", tbaq));
        rows.addAll(rows("MEANTIME", meantime));
        output.give(new Table("Time expressions, F1 by the definitions of TempEval-3", rows));
        if (errors.isPresent()) {
            ErrorList.write(
                    errors.get(),
                    Stream.concat(tbaq.stream(), meantime.stream()).toList());
        }
        return 0;
    }

    private List<Scored> score(String ending, String not, Function<Path, MarkedText> reader) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains(not))
                    .sorted()
                    .map(reader)
                    .map(Scored::of)
                    .toList();
        }
    }

    private static List<Figure> rows(String corpus, List<Scored> scored) {
        if (scored.isEmpty()) {
            return List.of();
        }
        Bootstrap<Scored> documents = new Bootstrap<>(scored);
        return List.of(
                f1(documents, corpus + " strict", Scored::strict, scored),
                f1(documents, corpus + " relaxed", Scored::relaxed, scored),
                f1(documents, corpus + " value", Scored::value, scored),
                f1(documents, corpus + " type", Scored::type, scored));
    }

    private static Figure f1(
            Bootstrap<Scored> documents, String name, Function<Scored, Matches> matches, List<Scored> scored) {
        Matches all = sum(scored, matches);
        String note = String.format(
                java.util.Locale.ROOT,
                "P %.1f R %.1f, %d marked in %d texts",
                all.precision(),
                all.recall(),
                (long) all.gold(),
                scored.size());
        return documents.figure(name, note, sample -> sum(sample, matches).f1());
    }

    private static Matches sum(List<Scored> scored, Function<Scored, Matches> matches) {
        return Matches.sum(scored.stream().map(matches).toList());
    }

    /** Where the reader and the people differ: document, offsets, types, values and the rule, no words of the text. */
    private static final class ErrorList {

        private ErrorList() {}

        static void write(Path file, List<Scored> all) throws IOException {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                all.forEach(scored -> list(scored, out));
            }
        }

        private static void list(Scored scored, PrintWriter out) {
            String id = scored.text().id();
            scored.missed().forEach(gold -> out.println(String.join("\t", id, "missed", at(gold), "", "", "")));
            scored.wrong().forEach(time -> out.println(String.join("\t", id, "wrong", "", "", "", found(time))));
            scored.pairs()
                    .forEach(pair ->
                            out.println(String.join("\t", id, verdict(pair), at(pair.gold()), found(pair.found()))));
        }

        private static String verdict(Scored.Pair pair) {
            return (pair.isStrict() ? "span" : "overlap")
                    + (pair.hasValue() ? "" : " value")
                    + (pair.hasType() ? "" : " type");
        }

        private static String at(MarkedTime gold) {
            return String.join("\t", gold.span().start() + "-" + gold.span().end(), gold.type(), gold.value());
        }

        private static String found(org.parallax.time.TimeExpression time) {
            return String.join(
                    "\t",
                    time.span().start() + "-" + time.span().end(),
                    time.type().name(),
                    time.value(),
                    time.rule());
        }
    }
}
