package org.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import org.parallax.account.Account;
import org.parallax.report.json.ExchangeFile;

/** An account as {@code story.json}, the contract with every other program. The same account gives the same bytes. */
public final class StoryJson {

    private StoryJson() {}

    /** Writes UTF-8; the stream is flushed and left open. */
    public static void write(Account account, OutputStream out) throws IOException {
        ExchangeFile.write(account, out);
    }
}
