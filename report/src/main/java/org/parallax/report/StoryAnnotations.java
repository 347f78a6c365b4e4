package org.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import org.parallax.account.Account;
import org.parallax.report.json.AnnotationFile;

/** An account's statements as W3C Web Annotations, for programs that keep notes on pages. The same account gives the same bytes. */
public final class StoryAnnotations {

    private StoryAnnotations() {}

    /** Writes UTF-8 JSON-LD; the stream is flushed and left open. */
    public static void write(Account account, OutputStream out) throws IOException {
        AnnotationFile.write(account, out);
    }
}
