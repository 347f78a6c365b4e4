package org.parallax.bench.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bench arabic FILE}: spellings of one Arabic word, in five folds. */
@Command(
        name = "arabic",
        description = {
            "Latin spellings that share an Arabic word: how many pairs are found where 95 of 100 that are found do. Five folds by the Arabic word.",
            "One pair of each word with two spellings of three letters and more; for each, ten pairs that share none and begin with the"
                    + " same letter (the hard row), or one such pair (the even row), or one pair of any two words (the easy row).",
            "Lines of spelling, Arabic word, count, parted by tabs."
        },
        mixinStandardHelpOptions = true)
public final class ArabicCommand implements Callable<Integer> {

    private static final double PRECISION = 0.95;

    @Parameters(paramLabel = "FILE", description = "A TSV file, or a folder with some.")
    private Path path = Path.of("");

    @Mixin
    private TableOutput output = new TableOutput();

    private record Scored(SpellingPair pair, double score) {}

    @Override
    public Integer call() throws IOException {
        Material material = Material.in(path);
        if (material.spellings().isEmpty()) {
            throw new IOException("there are no two spellings of one word in " + path);
        }
        CrossWeights weights = new CrossWeights(material.andBeside(path));
        List<Scored> scored = material.spellings().stream()
                .map(pair -> new Scored(
                        pair, weights.of(CrossWeights.FOLDS.part(pair.word())).score(pair.compared())))
                .toList();
        List<Figure> rows = new ArrayList<>();
        add(rows, "hard", scored.stream().filter(each -> each.pair().near()).toList());
        add(rows, "even", even(scored));
        add(
                rows,
                "easy",
                scored.stream()
                        .filter(each -> each.pair().same() || !each.pair().near())
                        .toList());
        long words = scored.stream().filter(each -> each.pair().same()).count();
        output.give(new Table(
                String.format(
                        Locale.ROOT,
                        "arabic: spellings of one Arabic word, %s, %d words, five folds",
                        path.getFileName(),
                        words),
                rows));
        return 0;
    }

    /** Of each word the pair and the first that is none. */
    private static List<Scored> even(List<Scored> scored) {
        Map<String, Scored> first = new LinkedHashMap<>();
        scored.stream()
                .filter(each -> each.pair().near())
                .forEach(each ->
                        first.putIfAbsent(each.pair().word() + each.pair().same(), each));
        return List.copyOf(first.values());
    }

    private static void add(List<Figure> rows, String name, List<Scored> scored) {
        double least = threshold(scored);
        Sums<Scored> same =
                new Sums<>(scored.stream().filter(each -> each.pair().same()).toList());
        Sums<Scored> found =
                new Sums<>(scored.stream().filter(each -> each.score() >= least).toList());
        rows.add(same.share(
                name + ", recall at 95 % precision", each -> new Matches(each.score() >= least ? 1 : 0, 0, 1)));
        rows.add(found.precision(
                "  precision, " + name, each -> new Matches(each.pair().same() ? 1 : 0, 1, 0)));
        rows.add(Figure.exact("  score asked for, " + name, least, "of " + scored.size() + " pairs"));
    }

    /** The lowest score from which on 95 of 100 pairs are the same; above 1 for none. */
    private static double threshold(List<Scored> scored) {
        List<Scored> sorted = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        double threshold = 2;
        double right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).pair().same() ? 1 : 0;
            boolean last = i + 1 == sorted.size()
                    || sorted.get(i + 1).score() < sorted.get(i).score();
            if (last && right / (i + 1) >= PRECISION) {
                threshold = sorted.get(i).score();
            }
        }
        return threshold;
    }
}
