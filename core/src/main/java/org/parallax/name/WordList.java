package org.parallax.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.ListFile;

/** Reads the general lists that stand beside this package: lines of columns parted by tabs; lines that start with # say how they were made. */
final class WordList {

    private WordList() {}

    /** The rows of a list, each with at least {@code columns} columns; missing ones are "". */
    static List<List<String>> rows(String file, int columns) {
        return ListFile.rows(WordList.class, file)
                .map(line -> columns(line, columns))
                .toList();
    }

    /** The words of each kind: a list of two columns, a kind and its words parted by blanks. */
    static Map<String, Set<String>> kinds(String file) {
        Map<String, Set<String>> kinds = new HashMap<>();
        rows(file, 2)
                .forEach(row -> kinds.computeIfAbsent(row.get(0), kind -> new HashSet<>())
                        .addAll(words(row.get(1))));
        return kinds;
    }

    /** The values of one cell. */
    static List<String> values(String cell) {
        return cell.isBlank()
                ? List.of()
                : List.of(cell.split(";", -1)).stream().map(String::strip).toList();
    }

    /** The words of a cell that are parted by blanks. */
    static List<String> words(String cell) {
        return List.of(cell.split(" ", -1));
    }

    /** The words of a text that are parted by white space. */
    static Set<String> set(String words) {
        return Set.of(words.strip().split("\\s+", -1));
    }

    private static List<String> columns(String line, int columns) {
        String[] cells = line.split("\t", -1);
        return IntStream.range(0, Math.max(columns, cells.length))
                .mapToObj(i -> i < cells.length ? cells[i] : "")
                .toList();
    }
}
