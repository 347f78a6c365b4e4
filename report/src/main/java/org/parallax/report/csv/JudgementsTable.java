package org.parallax.report.csv;

import java.util.ArrayList;
import java.util.List;
import org.parallax.account.Account;
import org.parallax.judgement.Decided;
import org.parallax.judgement.Outcome;
import org.parallax.report.judgement.JudgementLines.Damaged;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.JudgementWords;

/** What people decided, a line for each of theirs, the damaged ones last. */
public final class JudgementsTable {

    private static final List<String> HEADER =
            List.of("line", "state", "decision", "why", "by", "at", "because", "rows");

    private JudgementsTable() {}

    public static CsvTable of(Account account, List<Damaged> damaged) {
        JudgementWords words = new JudgementWords(new AccountIndex(account));
        List<List<String>> rows = new ArrayList<>();
        account.judged().outcomes().forEach(outcome -> rows.add(row(outcome, words)));
        damaged.forEach(
                line -> rows.add(List.of(Integer.toString(line.line()), "damaged", "", line.why(), "", "", "", "")));
        return new CsvTable(HEADER, rows);
    }

    private static List<String> row(Outcome outcome, JudgementWords words) {
        Decided decided = outcome.judgement().decided();
        return List.of(
                Integer.toString(outcome.judgement().line()),
                JudgementWords.state(outcome),
                words.of(outcome),
                words.why(outcome),
                decided.by().orElse(""),
                decided.at().orElse(""),
                decided.because().orElse(""),
                String.join(" ", outcome.rows()));
    }
}
