package org.parallax.bench.loaded;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells parted by a semicolon; a cell in quotation marks may hold line ends, semicolons and doubled quotation marks. */
final class SeparatedValues {

    private final String text;
    private int at;

    private SeparatedValues(String text) {
        this.text = text;
    }

    /** All rows, the header among them; empty lines are none. */
    static List<List<String>> rows(String text) {
        SeparatedValues values = new SeparatedValues(text.replace("\r\n", "\n"));
        List<List<String>> rows = new ArrayList<>();
        while (values.at < values.text.length()) {
            List<String> row = values.row();
            if (!row.equals(List.of(""))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ';') {
            at++;
            cells.add(cell());
        }
        at++;
        return cells;
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ';' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length() && !(text.charAt(at) == '"' && !isDoubled())) {
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at));
            at++;
        }
        at++;
        return cell.toString();
    }

    private boolean isDoubled() {
        return at + 1 < text.length() && text.charAt(at + 1) == '"';
    }
}
