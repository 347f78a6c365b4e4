package org.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.parallax.report.terminal.Look;

/** Whoever was reading the output has closed it: "parallax … | head". */
final class ReaderWhoHasGone extends Writer {

    static Surroundings surroundings() {
        return surroundings(new StringWriter());
    }

    /** What is said on standard error is kept. */
    static Surroundings surroundings(StringWriter err) {
        return new Surroundings(new PrintWriter(new ReaderWhoHasGone()), new PrintWriter(err), Look.PLAIN, false);
    }

    @Override
    public void write(char[] words, int from, int length) throws IOException {
        throw new IOException("broken pipe");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
