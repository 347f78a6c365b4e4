package org.parallax.bench.pairs;

import java.util.ArrayList;
import java.util.List;

/** A line of values parted by commas, in quotes where they hold one (RFC 4180, but a value ends with its line). */
final class CsvRow {

    private final String line;
    private final List<String> values = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int at;

    private CsvRow(String line) {
        this.line = line;
    }

    static List<String> values(String line) {
        CsvRow row = new CsvRow(line);
        while (row.at < line.length()) {
            row.readValue();
        }
        row.end();
        return row.values;
    }

    private void readValue() {
        char c = line.charAt(at);
        if (c == '"') {
            readQuoted();
        } else {
            if (c == ',') {
                end();
            } else {
                value.append(c);
            }
            at++;
        }
    }

    private void readQuoted() {
        for (at++; at < line.length(); at++) {
            boolean quote = line.charAt(at) == '"';
            if (quote && !line.startsWith("\"\"", at)) {
                at++;
                return;
            }
            at += quote ? 1 : 0;
            value.append(line.charAt(at));
        }
    }

    private void end() {
        values.add(value.toString());
        value.setLength(0);
    }
}
