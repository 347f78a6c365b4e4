package org.parallax.report.csv;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.omission.LeftOut;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.Labels;

/** What articles leave out, a line for each; the place is that of the words in one that tells it. */
public final class LeftOutTable {

    private static final List<String> WHAT =
            List.of("left out by", "file of that", "what", "passage", "told by", "origins", "why");

    private LeftOutTable() {}

    public static CsvTable of(Account account) {
        AccountIndex index = new AccountIndex(account);
        return DecidedColumn.beside(
                new CsvTable(
                        Cells.row(List.of(WHAT.stream(), Cells.PLACE.stream(), Stream.of("thing", "id"))),
                        account.leftOut().stream().map(item -> row(index, item)).toList()),
                index);
    }

    private static List<String> row(AccountIndex index, LeftOut item) {
        String tellers = item.toldBy().stream().map(index::outlet).distinct().collect(Collectors.joining("; "));
        Stream<String> what = Stream.of(
                index.outlet(item.article()),
                index.file(item.article()),
                Labels.of(item.kind()),
                item.words().words(),
                tellers,
                Integer.toString(item.origins()),
                item.why());
        return Cells.row(List.of(
                what,
                Cells.place(index, item.words().article(), item.words().span()),
                Stream.of(item.thing(), item.id())));
    }
}
