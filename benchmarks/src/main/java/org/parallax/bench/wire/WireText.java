package org.parallax.bench.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.intake.Intake;

/**
 * A text that people know to be an agency's or not, beside what its reading names.
 *
 * @param file its stem
 * @param marked the agency, as the table has it; empty where the outlet wrote it
 * @param named the agency that is named
 */
record WireText(String file, Optional<String> marked, Optional<String> named) {

    private static final String TABLE = "metadata.tsv";
    private static final Set<String> UNKNOWN = Set.of("", "na");
    private static final String NONE = "none";

    /**
     * The texts of a folder with {@code metadata.tsv} (columns {@code filename} and {@code wire}, with "None" for no agency and "NA" for
     * unknown) that lie as {@code filename.txt} anywhere below it. What is unknown is left out.
     */
    static List<WireText> read(Path folder) throws IOException {
        Map<String, Path> files = files(folder);
        List<String> lines = Files.readAllLines(folder.resolve(TABLE));
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        List<WireText> texts = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            String wire = cells.get(columns.indexOf("wire")).strip();
            String stem = cells.get(columns.indexOf("filename")).strip().replaceFirst("\\.txt$", "");
            Path file = files.get(stem);
            if (file != null && !UNKNOWN.contains(wire.toLowerCase(Locale.ROOT))) {
                texts.add(new WireText(stem, marked(wire), named(file)));
            }
        }
        return List.copyOf(texts);
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            below.filter(file -> file.toString().endsWith(".txt"))
                    .forEach(
                            file -> files.put(String.valueOf(file.getFileName()).replaceFirst("\\.txt$", ""), file));
        }
        return files;
    }

    private static Optional<String> marked(String wire) {
        return wire.toLowerCase(Locale.ROOT).equals(NONE) ? Optional.empty() : Optional.of(wire);
    }

    private static Optional<String> named(Path file) throws IOException {
        return Intake.read(file.getFileName().toString(), Files.readAllBytes(file)) instanceof Intake.Read read
                ? read.article().masthead().wire()
                : Optional.empty();
    }
}
