package org.parallax.bench.verdicts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.parallax.bench.csv.CsvTable;

/** What somebody judged of a story's rows: a table of {@code kind}, {@code id} and {@code verdict}, right or wrong. Immutable. */
final class Verdicts {

    private static final String KIND = "kind";
    private static final String ID = "id";
    private static final String VERDICT = "verdict";
    private static final String RIGHT = "right";
    private static final String WRONG = "wrong";

    private record Row(ItemKind kind, String id) {}

    private final Map<Row, Boolean> right;

    private Verdicts(Map<Row, Boolean> right) {
        this.right = Map.copyOf(right);
    }

    /**
     * Those of a file; none where there is no file.
     *
     * @throws IOException when a row has another kind or another verdict; it names the row
     */
    static Verdicts read(Path file) throws IOException {
        Map<Row, Boolean> right = new HashMap<>();
        if (Files.exists(file)) {
            for (CSVRecord record : CsvTable.rows(file, '\t', KIND, ID, VERDICT)) {
                Row row = new Row(kind(file, record), record.get(ID));
                right.put(row, isRight(file, record));
            }
        }
        return new Verdicts(right);
    }

    private static ItemKind kind(Path file, CSVRecord record) throws IOException {
        String title = record.get(KIND);
        return ItemKind.of(title)
                .orElseThrow(() -> new IOException(
                        file + ", row " + record.getRecordNumber() + ": there is no kind \"" + title + "\""));
    }

    private static boolean isRight(Path file, CSVRecord record) throws IOException {
        return switch (record.get(VERDICT)) {
            case RIGHT -> true;
            case WRONG -> false;
            default ->
                throw new IOException(file + ", row " + record.getRecordNumber()
                        + ": a verdict is \"right\" or \"wrong\", not \"" + record.get(VERDICT) + "\"");
        };
    }

    /** Whether an item is right; empty where nobody has judged it. */
    Optional<Boolean> of(PrintedItem item) {
        return Optional.ofNullable(right.get(new Row(item.kind(), item.id())));
    }
}
