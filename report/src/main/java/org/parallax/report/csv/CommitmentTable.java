package org.parallax.report.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.article.Evidence;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Passage;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.Bound;
import org.parallax.report.ledger.Labels;
import org.parallax.time.PartialDate;

/** The commitments, a line for each passage that tells of one. */
public final class CommitmentTable {

    private static final List<String> WHAT = List.of(
            "no.", "status", "who is bound", "towards", "to what", "condition", "due by", "passage does", "passage");
    private static final List<String> HOW = List.of("status because", "found because", "id");

    private CommitmentTable() {}

    public static CsvTable of(Account account) {
        AccountIndex index = new AccountIndex(account);
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (Commitment commitment : account.commitments()) {
            number++;
            for (Passage passage : commitment.evidence()) {
                rows.add(row(index, number, commitment, passage));
            }
        }
        List<String> header =
                Cells.row(List.of(WHAT.stream(), Cells.DATE.stream(), Cells.PLACE.stream(), HOW.stream()));
        return DecidedColumn.beside(new CsvTable(header, rows), index);
    }

    private static List<String> row(AccountIndex index, int number, Commitment commitment, Passage passage) {
        Evidence evidence = passage.evidence();
        return Cells.row(List.of(
                what(new Bound(index), number, commitment, passage),
                Cells.date(commitment.made()),
                Cells.place(index, evidence.article(), evidence.span()),
                Stream.of(Labels.rule(commitment.decision().status()), Labels.rule(passage.rule()), commitment.id())));
    }

    private static Stream<String> what(Bound bound, int number, Commitment commitment, Passage passage) {
        return Stream.of(
                Integer.toString(number),
                Labels.of(commitment.status()),
                bound.by(commitment),
                bound.towards(commitment),
                commitment.what(),
                commitment.condition().orElse(""),
                commitment.due().latest().map(PartialDate::toString).orElse(""),
                Labels.of(passage.role()),
                passage.evidence().words());
    }
}
