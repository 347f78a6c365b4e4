package org.parallax.report.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.JudgementWords;

/** What people decided of each row, in a column behind the last one, which holds the rows' ids. */
final class DecidedColumn {

    private DecidedColumn() {}

    static CsvTable beside(CsvTable table, AccountIndex index) {
        Map<String, List<String>> decided = new JudgementWords(index).byRow();
        List<List<String>> rows = table.rows().stream()
                .map(row -> with(row, String.join("; ", decided.getOrDefault(row.get(row.size() - 1), List.of()))))
                .toList();
        return new CsvTable(with(table.header(), "decided"), rows);
    }

    private static List<String> with(List<String> cells, String more) {
        List<String> all = new ArrayList<>(cells);
        all.add(more);
        return all;
    }
}
