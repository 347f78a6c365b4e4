package org.parallax.report.csv;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.framing.Framing;
import org.parallax.report.ledger.AccountIndex;

/** The words in which outlets frame, a line for each. */
public final class FramingTable {

    private static final List<String> WHAT =
            List.of("words", "thing", "judges", "keeps away", "what others call it", "why");

    private FramingTable() {}

    public static CsvTable of(Account account) {
        AccountIndex index = new AccountIndex(account);
        return DecidedColumn.beside(
                new CsvTable(
                        Cells.row(List.of(WHAT.stream(), Cells.PLACE.stream(), Stream.of("id"))),
                        account.framing().stream().map(item -> row(index, item)).toList()),
                index);
    }

    private static List<String> row(AccountIndex index, Framing item) {
        String others = item.others().stream()
                .map(other -> index.outlet(other.article()) + ": " + other.words())
                .collect(Collectors.joining("; "));
        Stream<String> what = Stream.of(
                item.evidence().words(),
                item.thing(),
                item.loaded() ? "yes" : "no",
                item.quoted() ? "yes" : "no",
                others,
                item.why());
        return Cells.row(List.of(
                what,
                Cells.place(index, item.evidence().article(), item.evidence().span()),
                Stream.of(item.id())));
    }
}
