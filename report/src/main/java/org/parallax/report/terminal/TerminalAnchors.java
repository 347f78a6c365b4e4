package org.parallax.report.terminal;

import java.io.PrintWriter;
import org.parallax.article.TextSpan;
import org.parallax.report.again.PageAgain;
import org.parallax.report.again.Quote;
import org.parallax.report.ledger.Labels;
import org.parallax.selector.Anchoring.Change;
import org.parallax.selector.Anchoring.Found;
import org.parallax.selector.Anchoring.Lost;
import org.parallax.selector.Anchoring.Moved;

/** A page that was saved again, for a terminal: a line for each quote, with what became of it. One thread. */
public final class TerminalAnchors {

    private static final int LABEL = 5;

    private final Paper paper;

    public TerminalAnchors(Look look, PrintWriter out) {
        this.paper = new Paper(look, out);
    }

    /** Prints a page. */
    public void print(PageAgain page) {
        paper.heading("== " + page.again().saved().file() + " (" + page.old().file() + " in the story)");
        page.held().forEach(held -> print(held, page));
        paper.faint(
                0,
                "found " + page.count(Found.class) + ", moved " + page.count(Moved.class) + ", lost "
                        + page.count(Lost.class));
    }

    private void print(PageAgain.Held held, PageAgain page) {
        Quote quote = held.quote();
        String said =
                quote.speaker() + ": " + inALine(quote.span().of(page.old().text()));
        if (held.anchoring() instanceof Found found) {
            paper.entry(0, "found", LABEL, place(found.at()) + "  " + said);
        } else if (held.anchoring() instanceof Moved moved) {
            paper.entry(0, "moved", LABEL, place(moved.at()) + "  " + said + " (" + words(moved.change()) + ")");
        } else if (held.anchoring() instanceof Lost lost) {
            paper.entry(0, "LOST", LABEL, said + " (" + Labels.of(lost.why()) + ")");
            lost.proposal()
                    .ifPresent(span -> paper.entry(
                            LABEL + 1,
                            "see",
                            3,
                            place(span) + "  " + inALine(span.of(page.again().text()))));
        }
    }

    private static String place(TextSpan span) {
        return span.start() + "-" + span.end();
    }

    private static String inALine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String words(Change change) {
        return switch (change) {
            case BEFORE -> "other words stand before it";
            case AFTER -> "other words stand after it";
            case BOTH -> "it stands elsewhere, or other words around it";
        };
    }
}
