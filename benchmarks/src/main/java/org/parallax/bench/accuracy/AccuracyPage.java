package org.parallax.bench.accuracy;

import java.util.List;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Table;

/** The page of figures as Markdown: a table for each of the bench's, then the notes. */
final class AccuracyPage {

    private static final String HEAD = """
            # How well it does

            Written by `./bench accuracy`; no figure here was typed by hand. In brackets: where the figure lies in 95 of 100 samples of as many
            documents (bootstrap). The corpora are not part of this project; `./bench --help` says how to score your own material.

            """;

    private AccuracyPage() {}

    static String of(List<Table> tables, String notes) {
        StringBuilder page = new StringBuilder(HEAD);
        tables.forEach(table -> add(page, table));
        return page.append(notes.strip()).append('\n').toString();
    }

    private static void add(StringBuilder page, Table table) {
        page.append("## ").append(cell(table.title())).append("\n\n| | | |\n|---|---|---|\n");
        for (Figure row : table.rows()) {
            page.append("| ").append(cell(row.name()));
            page.append(" | ").append(row.shown());
            page.append(" | ").append(cell(row.note())).append(" |\n");
        }
        page.append('\n');
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
