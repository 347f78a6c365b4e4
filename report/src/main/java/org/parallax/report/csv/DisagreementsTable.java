package org.parallax.report.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.disagreement.Disagreement;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.Labels;

/** Where the accounts differ, a line for each side. */
public final class DisagreementsTable {

    private static final List<String> WHAT = List.of("no.", "differ in", "about", "passage", "value", "why");
    private static final List<String> ID = List.of("id");

    private DisagreementsTable() {}

    public static CsvTable of(Account account) {
        AccountIndex index = new AccountIndex(account);
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (Disagreement item : account.disagreements()) {
            number++;
            for (Side side : item.sides()) {
                rows.add(row(index, number, item, side));
            }
        }
        return DecidedColumn.beside(
                new CsvTable(Cells.row(List.of(WHAT.stream(), Cells.PLACE.stream(), ID.stream())), rows), index);
    }

    private static List<String> row(AccountIndex index, int number, Disagreement item, Side side) {
        Stream<String> what = Stream.of(
                Integer.toString(number),
                Labels.of(item),
                item.about(),
                side.evidence().words(),
                side.value(),
                String.join("; ", item.why()));
        return Cells.row(List.of(
                what,
                Cells.place(index, side.evidence().article(), side.evidence().span()),
                Stream.of(item.id())));
    }
}
