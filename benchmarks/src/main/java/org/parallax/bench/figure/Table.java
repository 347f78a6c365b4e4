package org.parallax.bench.figure;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What one command found.
 *
 * @param title one line: what was measured on what
 * @param rows in the order shown
 */
public record Table(String title, List<Figure> rows) {

    /** The table as aligned text. */
    public void print(PrintWriter out) {
        int name = width(rows.stream().map(Figure::name).toList());
        int shown = width(rows.stream().map(Figure::shown).toList());
        String line = "  %-" + name + "s  %-" + shown + "s  %s";
        out.println(title);
        for (Figure row : rows) {
            out.println(String.format(Locale.ROOT, line, row.name(), row.shown(), row.note())
                    .stripTrailing());
        }
        out.flush();
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(1);
    }
}
