package org.parallax.report;

import java.io.PrintWriter;
import org.parallax.account.Account;
import org.parallax.report.terminal.Look;
import org.parallax.report.terminal.TerminalAccount;

/** An account in short, for a terminal. What it leaves out it says, with how many. */
public final class Summary {

    private Summary() {}

    /** Prints and flushes. */
    public static void print(Account account, Look look, PrintWriter out) {
        new TerminalAccount(account, look, out).print();
        out.flush();
    }
}
