package org.parallax.bench.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parallax.entity.NameFeature;
import org.parallax.entity.NameWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench name-weights DIR --out FILE}: learns what the features of names are worth. */
@Command(
        name = "name-weights",
        description =
                "Learns the weights by which two names are one (core's name-weights.tsv) from the pairs and spellings of a folder.",
        mixinStandardHelpOptions = true)
public final class NameWeightsCommand implements Callable<Integer> {

    private static final int NO_FOLD = -1;

    @Parameters(paramLabel = "DIR", description = "A folder as for pairs and arabic.")
    private Path folder = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The weights.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Material material = Material.in(folder);
        List<Example> examples = material.examplesWithout(CrossWeights.FOLDS, NO_FOLD);
        NameWeights weights = Learner.weights(examples);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# What each NameFeature is worth for persons and for others, in log-odds; learned by ./bench name-weights from "
                        + material.pairs().size() + " pairs of names (name_bench, MIT)");
        lines.add("# and " + (examples.size() - material.pairs().size()) + " pairs of spellings (Wikidata, CC0).");
        for (NameFeature feature : NameFeature.values()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s\t%.3f\t%.3f",
                    feature,
                    weights.persons().get(feature),
                    weights.others().get(feature)));
        }
        Files.write(out, lines);
        return 0;
    }
}
