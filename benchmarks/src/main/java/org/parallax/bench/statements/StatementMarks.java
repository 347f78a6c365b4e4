package org.parallax.bench.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What readers say of the statements of an article.
 *
 * @param file the article's place below the corpora
 * @param statements of every statement that was found when it was marked
 * @param promises the sentences that tell of one, found or not
 */
record StatementMarks(String file, List<StatementMark> statements, List<PromiseMark> promises) {

    private static final int CELLS = 6;

    /** Rows {@code FILE S start end act when speakers} and {@code FILE P start end kind bound}; in the order of the files' names. */
    static List<StatementMarks> in(Path marks) throws IOException {
        Map<String, StatementMarks> all = new TreeMap<>();
        for (String line : Files.readAllLines(marks)) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (cells.size() < CELLS) {
                throw new IOException(marks + " has a row of fewer than " + CELLS + " cells: " + line);
            }
            all.computeIfAbsent(cells.get(0), file -> new StatementMarks(file, new ArrayList<>(), new ArrayList<>()))
                    .add(cells.subList(1, cells.size()));
        }
        return List.copyOf(all.values());
    }

    private void add(List<String> row) {
        if (row.get(0).equals("P")) {
            promises.add(PromiseMark.of(row));
        } else {
            statements.add(StatementMark.of(row));
        }
    }
}
