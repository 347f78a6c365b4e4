package org.parallax.report.csv;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.article.Evidence;
import org.parallax.headline.Headline;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.Labels;

/** Each headline with what its body makes of it, a line for each. */
public final class HeadlinesTable {

    private static final List<String> WHAT = List.of("verdict", "passage of the body", "why");

    private HeadlinesTable() {}

    public static CsvTable of(Account account) {
        AccountIndex index = new AccountIndex(account);
        return DecidedColumn.beside(
                new CsvTable(
                        Cells.row(List.of(WHAT.stream(), Cells.PLACE.stream(), Stream.of("id"))),
                        account.headlines().stream()
                                .map(item -> row(index, item))
                                .toList()),
                index);
    }

    private static List<String> row(AccountIndex index, Headline item) {
        String passage = item.body().map(Evidence::words).orElse("");
        Evidence place = item.body().orElse(item.claim());
        return Cells.row(List.of(
                Stream.of(Labels.of(item.verdict()), passage, item.why()),
                Cells.place(index, place.article(), place.span()),
                Stream.of(item.id())));
    }
}
