package org.parallax.bench.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.bench.csv.CsvTable;
import org.parallax.bench.figure.Fold;

/**
 * What a folder holds of names: pairs (a CSV file with columns {@code case_group schema name1 name2 is_match}) and spellings of Arabic words (a file of
 * tab-separated {@code spelling word count}).
 *
 * @param pairs from all its CSV files
 * @param spellings from all its TSV files
 */
record Material(List<NamePair> pairs, List<SpellingPair> spellings) {

    /** One in so many Arabic words teaches; more teach the same and take long. */
    private static final int TEACHES = 18;

    /** Of each such word the pair and so many that are none: enough, and not one in twelve. */
    private static final int NEAR_TAUGHT = 2;

    /** What one spelling pair counts beside a pair of names: there are four times as many. */
    private static final double SPELLING_COUNTS = 0.2;

    /** What lies in a folder, or in a file. */
    static Material in(Path path) throws IOException {
        List<NamePair> pairs = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Path file : files(path)) {
            if (file.toString().endsWith(".csv")) {
                pairs.addAll(pairs(file));
            } else {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return new Material(pairs, SpellingPairs.of(lines));
    }

    /** This with the spellings or pairs, whatever it lacks, that lie beside its file, for training. */
    Material andBeside(Path path) throws IOException {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().resolveSibling("");
        Material all = pairs.isEmpty() || spellings.isEmpty() ? in(folder) : this;
        return new Material(pairs.isEmpty() ? all.pairs : pairs, spellings.isEmpty() ? all.spellings : spellings);
    }

    /** What weights are learned from, all but one fold. */
    List<Example> examplesWithout(Fold folds, int fold) {
        List<Example> examples = new ArrayList<>();
        pairs.stream()
                .filter(pair -> pair.fold(folds) != fold)
                .forEach(pair -> examples.add(new Example(pair.compared(), pair.same(), 1)));
        Fold teaching = new Fold(TEACHES);
        String word = "";
        int taught = 0;
        for (SpellingPair pair : spellings) {
            taught = pair.word().equals(word) ? taught + 1 : 0;
            word = pair.word();
            if (taught <= NEAR_TAUGHT && teaching.holds(word) && folds.part(word) != fold) {
                examples.add(new Example(pair.compared(), pair.same(), SPELLING_COUNTS));
            }
        }
        return examples;
    }

    private static List<Path> files(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".csv") || file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<NamePair> pairs(Path file) throws IOException {
        return CsvTable.rows(file, ',', "case_group", "schema", "name1", "name2", "is_match").stream()
                .map(row -> new NamePair(
                        row.get("case_group"),
                        row.get("schema"),
                        row.get("name1"),
                        row.get("name2"),
                        row.get("is_match").equals("true")))
                .toList();
    }
}
