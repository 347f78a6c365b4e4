package org.parallax.report.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.article.Evidence;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.ClaimWords;
import org.parallax.timeline.TimelineEntry;

/** The timeline, a line for each passage that tells an entry. */
public final class TimelineTable {

    private static final List<String> WHAT = List.of("no.", "in origins", "what", "planned", "according to", "passage");
    private static final List<String> ID = List.of("id");

    private TimelineTable() {}

    public static CsvTable of(Account account) {
        AccountIndex index = new AccountIndex(account);
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (TimelineEntry entry : account.timeline()) {
            number++;
            for (Evidence evidence : entry.evidence()) {
                rows.add(row(index, number, entry, evidence));
            }
        }
        List<String> header = Cells.row(List.of(WHAT.stream(), Cells.DATE.stream(), Cells.PLACE.stream(), ID.stream()));
        return DecidedColumn.beside(new CsvTable(header, rows), index);
    }

    private static List<String> row(AccountIndex index, int number, TimelineEntry entry, Evidence evidence) {
        Stream<String> what = Stream.of(
                Integer.toString(number),
                Integer.toString(entry.origins()),
                ClaimWords.sentence(entry),
                entry.planned() ? "planned" : "",
                ClaimWords.who(index, entry).orElse(""),
                evidence.words());
        return Cells.row(List.of(
                what,
                Cells.date(entry.date()),
                Cells.place(index, evidence.article(), evidence.span()),
                Stream.of(entry.id())));
    }
}
