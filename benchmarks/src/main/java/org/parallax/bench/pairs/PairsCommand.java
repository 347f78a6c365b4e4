package org.parallax.bench.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.entity.NameComparison;
import org.parallax.entity.NameLikeness;
import org.parallax.entity.NameWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bench pairs FILE_OR_DIR}: whether two names are one, in five folds. */
@Command(
        name = "pairs",
        description = {
            "Pairs of names, one or two, in five folds: weights learned from four score the fifth, at the shipped threshold. Then the shipped weights.",
            "CSV with the columns case_group, schema, name1, name2, is_match."
        },
        mixinStandardHelpOptions = true)
public final class PairsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE_OR_DIR", description = "A CSV file, or a folder with some.")
    private Path path = Path.of("");

    @Mixin
    private TableOutput output = new TableOutput();

    private record Scored(NamePair pair, boolean said, boolean shipped) {}

    @Override
    public Integer call() throws IOException {
        Material material = Material.in(path);
        if (material.pairs().isEmpty()) {
            throw new IOException("there is no pair of names in " + path);
        }
        CrossWeights weights = new CrossWeights(material.andBeside(path));
        List<Scored> scored = material.pairs().stream()
                .map(pair -> scored(pair, weights.of(pair.fold(CrossWeights.FOLDS))))
                .toList();
        output.give(new Table(title(scored.size()), rows(scored)));
        return 0;
    }

    private static Scored scored(NamePair pair, NameWeights weights) {
        NameComparison names = pair.compared();
        return new Scored(
                pair, weights.score(names) >= NameLikeness.SAME, NameWeights.SHIPPED.score(names) >= NameLikeness.SAME);
    }

    private String title(int pairs) {
        return String.format(
                Locale.ROOT,
                "pairs: one name or two, %s, %d pairs, five folds, one from a score of %.1f",
                path.getFileName(),
                pairs,
                NameLikeness.SAME);
    }

    private static List<Figure> rows(List<Scored> scored) {
        List<Figure> rows = new ArrayList<>();
        add(rows, scored, "persons", pair -> pair.isPerson());
        add(rows, scored, "the rest", pair -> !pair.isPerson());
        add(rows, scored, "all", pair -> true);
        scored.stream()
                .map(each -> each.pair().group())
                .distinct()
                .sorted()
                .forEach(group -> add(rows, scored, group, pair -> pair.group().equals(group)));
        Sums<Scored> sums = new Sums<>(scored);
        String note = "higher where they were learned from these pairs";
        rows.add(sums.f1(
                "shipped weights: persons, F1",
                note,
                each -> matches(each, each.shipped(), each.pair().isPerson())));
        rows.add(sums.f1("shipped weights: all, F1", note, each -> matches(each, each.shipped(), true)));
        return rows;
    }

    private static void add(List<Figure> rows, List<Scored> all, String name, Predicate<NamePair> which) {
        Sums<Scored> sums =
                new Sums<>(all.stream().filter(each -> which.test(each.pair())).toList());
        long same = all.stream()
                .filter(each -> which.test(each.pair()) && each.pair().same())
                .count();
        long pairs = all.stream().filter(each -> which.test(each.pair())).count();
        rows.add(sums.f1(name + ", F1", same + " of " + pairs + " are one", each -> matches(each, each.said(), true)));
        rows.add(sums.precision("  precision, " + name, each -> matches(each, each.said(), true)));
        rows.add(sums.recall("  recall, " + name, each -> matches(each, each.said(), true)));
    }

    private static Matches matches(Scored scored, boolean said, boolean counted) {
        boolean same = counted && scored.pair().same();
        boolean found = counted && said;
        return new Matches(same && found ? 1 : 0, found ? 1 : 0, same ? 1 : 0);
    }
}
