package org.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.parallax.account.Account;
import org.parallax.report.json.ExchangeFile;
import org.parallax.report.judgement.JudgementLines.Damaged;

/** An account as {@code story.json}, the contract with every other program. The same account gives the same bytes. */
public final class StoryJson {

    private StoryJson() {}

    /** Writes UTF-8; the stream is flushed and left open. */
    public static void write(Account account, OutputStream out) throws IOException {
        write(account, List.of(), out);
    }

    /** With the lines of judgements that could not be heeded. */
    public static void write(Account account, List<Damaged> damaged, OutputStream out) throws IOException {
        ExchangeFile.write(account, damaged, out);
    }
}
