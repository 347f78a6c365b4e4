package org.parallax.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the lists that stand beside a class: UTF-8, a row a line; lines that start with # say how they were made. Threads may share it. */
public final class ListFile {

    private ListFile() {}

    /**
     * The rows of a list, in order.
     *
     * @param beside the class in whose package the list stands
     * @throws IllegalStateException when it is not on the class path
     */
    public static Stream<String> rows(Class<?> beside, String file) {
        return text(beside, file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** The rows of a list, each as its cells, which tabs part; errors as in {@link #rows}. */
    public static Stream<List<String>> cells(Class<?> beside, String file) {
        return rows(beside, file).map(row -> List.of(row.split("\t", -1)));
    }

    /** The words of a cell, which blanks part. */
    public static List<String> words(String cell) {
        return List.of(cell.split(" ", -1));
    }

    private static String text(Class<?> beside, String file) {
        return new String(bytes(beside, file), StandardCharsets.UTF_8);
    }

    /** A file beside a class as it is; errors as in {@link #rows}. */
    public static byte[] bytes(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the list " + file + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
