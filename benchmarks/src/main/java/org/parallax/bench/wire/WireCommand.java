package org.parallax.bench.wire;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./bench wire DIR}: texts named as an agency's, against a table that says which are. */
@Command(
        name = "wire",
        description = "Agency copy that is named: precision and recall of texts.",
        mixinStandardHelpOptions = true)
public final class WireCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            description =
                    "A folder with metadata.tsv (columns filename, wire) and the texts anywhere below it, as PolNeAR has.")
    private Path folder = Path.of(".");

    @Option(names = "-v", description = "List the texts that were missed or named wrongly, by name.")
    private boolean verbose;

    @Mixin
    private TableOutput output = new TableOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<WireText> texts = WireText.read(folder);
        output.give(table(texts));
        if (verbose) {
            PrintWriter out = spec.commandLine().getOut();
            texts.stream()
                    .filter(text -> text.marked().isPresent() != text.named().isPresent())
                    .forEach(text ->
                            out.println("  " + (text.named().isPresent() ? "wrong  " : "missed ") + text.file()));
            out.flush();
        }
        return 0;
    }

    private static Table table(List<WireText> texts) {
        Sums<WireText> sums = new Sums<>(texts);
        long wire = texts.stream().filter(text -> text.marked().isPresent()).count();
        return new Table(
                "wire: texts named as an agency's",
                List.of(
                        sums.precision("precision", WireCommand::matches),
                        sums.recall("recall", WireCommand::matches),
                        Figure.exact("texts of agencies", (double) wire, "of " + texts.size())));
    }

    private static Matches matches(WireText text) {
        boolean both = text.marked().isPresent() && text.named().isPresent();
        return new Matches(
                is(both), is(text.named().isPresent()), is(text.marked().isPresent()));
    }

    private static double is(boolean so) {
        return so ? 1 : 0;
    }
}
