package org.parallax.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parallax.account.Account;
import org.parallax.report.html.StoryPage;
import org.parallax.report.judgement.JudgementLines.Damaged;

/** An account as {@code story.html}: one file, for eyes and for paper, read without network and without scripts. The same account gives the same bytes. */
public final class StoryHtml {

    private StoryHtml() {}

    /** Writes UTF-8; the stream is flushed and left open. */
    public static void write(Account account, OutputStream out) throws IOException {
        write(account, List.of(), out);
    }

    /** With the lines of judgements that could not be heeded. */
    public static void write(Account account, List<Damaged> damaged, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new StoryPage(account, damaged).writeTo(text);
        text.flush();
    }
}
