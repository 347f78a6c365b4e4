package org.parallax.name;

import java.util.List;
import java.util.stream.IntStream;
import org.parallax.language.ListFile;

/** Reads the general lists that stand beside this package: lines of columns parted by tabs; lines that start with # say how they were made. */
final class WordList {

    private WordList() {}

    /** The rows of a list, each with at least {@code columns} columns; missing ones are "". */
    static List<List<String>> rows(String file, int columns) {
        return ListFile.cells(WordList.class, file)
                .map(cells -> padded(cells, columns))
                .toList();
    }

    /** The values of one cell. */
    static List<String> values(String cell) {
        return cell.isBlank()
                ? List.of()
                : List.of(cell.split(";", -1)).stream().map(String::strip).toList();
    }

    private static List<String> padded(List<String> cells, int columns) {
        return IntStream.range(0, Math.max(columns, cells.size()))
                .mapToObj(i -> i < cells.size() ? cells.get(i) : "")
                .toList();
    }
}
