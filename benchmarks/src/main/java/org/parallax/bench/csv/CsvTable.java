package org.parallax.bench.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table whose first row names its columns; a value in quotation marks may hold the sign that parts, and line ends. */
public final class CsvTable {

    private CsvTable() {}

    /**
     * The rows below the first.
     *
     * @param columns those that must be there
     * @throws IOException when a column or a row's value is missing, or the file is no table; it names the file
     */
    public static List<CSVRecord> rows(Path file, char separator, String... columns) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser table = CSVParser.builder()
                        .setReader(withoutMark(reader))
                        .setFormat(format)
                        .get()) {
            for (String column : columns) {
                if (!table.getHeaderNames().contains(column)) {
                    throw new IOException(file + " has no column " + column + "; its first row must name "
                            + String.join(", ", columns));
                }
            }
            List<CSVRecord> rows = table.getRecords();
            for (CSVRecord row : rows) {
                if (!row.isConsistent()) {
                    throw new IOException(file + ": row " + row.getRecordNumber()
                            + " has fewer or more values than there are columns");
                }
            }
            return rows;
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new IOException(file + " is no table: " + e.getMessage(), e);
        }
    }

    /** Some programs begin a file with a mark of its encoding. */
    private static Reader withoutMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
