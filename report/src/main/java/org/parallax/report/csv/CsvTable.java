package org.parallax.report.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as RFC 4180 has it: commas, CRLF, quotation marks where they are needed. It begins with a byte order mark, without which Excel takes
 * UTF-8 for something else; and a cell that a spreadsheet would run as a formula begins with an apostrophe, since anybody may have written it.
 *
 * @param header the names of the columns
 * @param rows as many cells each as there are columns
 */
public record CsvTable(List<String> header, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final String NEEDS_QUOTES = ",\"\r\n";

    /** Writes UTF-8; the stream is flushed and left open. */
    public static void write(CsvTable table, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        writeRow(table.header(), text);
        for (List<String> row : table.rows()) {
            writeRow(row, text);
        }
        text.flush();
    }

    private static void writeRow(List<String> cells, Writer text) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            text.write(i == 0 ? "" : ",");
            text.write(quoted(guarded(cells.get(i))));
        }
        text.write("\r\n");
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean needed = cell.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
