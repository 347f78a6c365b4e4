package org.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.parallax.account.Account;
import org.parallax.report.csv.CommitmentTable;
import org.parallax.report.csv.CsvTable;
import org.parallax.report.csv.DisagreementsTable;
import org.parallax.report.csv.FramingTable;
import org.parallax.report.csv.HeadlinesTable;
import org.parallax.report.csv.JudgementsTable;
import org.parallax.report.csv.LedgerTable;
import org.parallax.report.csv.LeftOutTable;
import org.parallax.report.csv.TimelineTable;
import org.parallax.report.judgement.JudgementLines.Damaged;

/** An account as tables that open in a spreadsheet, names and words in place of ids. The same account gives the same bytes. */
public final class StoryCsv {

    private StoryCsv() {}

    /** A line for each statement. The stream is flushed and left open. */
    public static void writeLedger(Account account, OutputStream out) throws IOException {
        CsvTable.write(LedgerTable.of(account), out);
    }

    /** A line for each passage that tells of a commitment. The stream is flushed and left open. */
    public static void writeCommitments(Account account, OutputStream out) throws IOException {
        CsvTable.write(CommitmentTable.of(account), out);
    }

    /** A line for each passage that tells an entry. The stream is flushed and left open. */
    public static void writeTimeline(Account account, OutputStream out) throws IOException {
        CsvTable.write(TimelineTable.of(account), out);
    }

    /** A line for each word or phrase in which an outlet frames. The stream is flushed and left open. */
    public static void writeFraming(Account account, OutputStream out) throws IOException {
        CsvTable.write(FramingTable.of(account), out);
    }

    /** A line for each headline of which something can be said. The stream is flushed and left open. */
    public static void writeHeadlines(Account account, OutputStream out) throws IOException {
        CsvTable.write(HeadlinesTable.of(account), out);
    }

    /** A line for each thing that an article leaves out. The stream is flushed and left open. */
    public static void writeLeftOut(Account account, OutputStream out) throws IOException {
        CsvTable.write(LeftOutTable.of(account), out);
    }

    /** A line for each line that people decided, and for each that could not be heeded. The stream is flushed and left open. */
    public static void writeJudgements(Account account, List<Damaged> damaged, OutputStream out) throws IOException {
        CsvTable.write(JudgementsTable.of(account, damaged), out);
    }

    /** A line for each side of a disagreement. The stream is flushed and left open. */
    public static void writeDisagreements(Account account, OutputStream out) throws IOException {
        CsvTable.write(DisagreementsTable.of(account), out);
    }
}
