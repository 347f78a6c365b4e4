package org.parallax.bench.claims;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parallax.bench.claims.ClaimPair.Relation;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.model.OnnxTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./bench claims DIR}: claims of two outlets that bear one another out, or speak against one another. */
@Command(
        name = "claims",
        description = "Two outlets' sentences on one matter: those said to agree and to differ, against what people"
                + " judged (ClaimDiff's columns).",
        mixinStandardHelpOptions = true)
public final class ClaimsCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            description =
                    "A folder with *-strength-*.json and *-weak-*.json: data, a list of claim_a, claim_b, article_a,"
                            + " article_b, date and relation (1 where it holds).")
    private Path folder = Path.of(".");

    @Option(names = "-v", description = "List the pairs that are said to differ.")
    private boolean verbose;

    @Mixin
    private TableOutput output = new TableOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            List<JudgedPair> judged = new ArrayList<>();
            for (ClaimPair pair : ClaimPair.read(folder)) {
                judged.add(JudgedPair.of(pair, tagger));
            }
            output.give(table(judged, tagger.version()));
            if (verbose) {
                list(judged);
            }
        }
        return 0;
    }

    private void list(List<JudgedPair> judged) {
        PrintWriter out = spec.commandLine().getOut();
        judged.stream()
                .filter(pair -> pair.differ() && pair.pair().relation() == Relation.WEAKENS)
                .forEach(pair -> out.printf(
                        "  %s%n    %s%n    %s%n",
                        pair.pair().holds() ? "right" : "wrong",
                        pair.pair().first().sentence(),
                        pair.pair().second().sentence()));
        out.flush();
    }

    static Table table(List<JudgedPair> judged, String model) {
        String title = String.format(Locale.ROOT, "claims of two outlets, model %s, %d pairs", model, judged.size());
        return new Table(
                title,
                Stream.of(Relation.values())
                        .flatMap(relation -> figures(judged, relation))
                        .toList());
    }

    private static Stream<Figure> figures(List<JudgedPair> judged, Relation relation) {
        Sums<JudgedPair> sums = new Sums<>(judged.stream()
                .filter(pair -> pair.pair().relation() == relation)
                .toList());
        String name = relation.name().toLowerCase(Locale.ROOT);
        Matches all = sums.all(pair -> pair.of(relation));
        String note = String.format(Locale.ROOT, "%.0f said, of %.0f", all.found(), all.gold());
        return Stream.of(
                sums.precision(name + ", precision", pair -> pair.of(relation)),
                sums.recall(name + ", recall", pair -> pair.of(relation)),
                sums.f1(name + ", F1", note, pair -> pair.of(relation)));
    }
}
