package org.parallax.report.terminal;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.report.again.OldPage;
import org.parallax.report.again.PageAgain;
import org.parallax.report.again.Passage;
import org.parallax.report.again.SumAgain;
import org.parallax.report.ledger.Labels;
import org.parallax.selector.Anchoring.Change;
import org.parallax.selector.Anchoring.Found;
import org.parallax.selector.Anchoring.Lost;
import org.parallax.selector.Anchoring.Moved;

/**
 * Pages that were saved again, for a terminal: a line for each quote, and for each other passage that does not stand as it stood, with what became
 * of it and the rows that rest on it; then the sum. One thread.
 */
public final class TerminalAnchors {

    private static final int LABEL = 5;
    private static final int BELOW = LABEL + 1;

    /** In UTF-16 units: of a longer passage its beginning and its end are shown. */
    private static final int LONGEST = 300;

    private final Paper paper;

    public TerminalAnchors(Look look, PrintWriter out) {
        this.paper = new Paper(look, out);
    }

    /** Prints a page. */
    public void print(PageAgain page) {
        paper.heading("== " + page.again().saved().file() + " (" + page.old().file() + " in the story)");
        page.held().forEach(held -> print(held, page));
        paper.faint(0, page.sum().words());
    }

    /** Prints what all pages come to, where so many of the story were there. */
    public void print(SumAgain sum, int there, int all) {
        paper.heading("In all " + there + " of the story's " + Labels.count(all, "page") + ": " + sum.words());
    }

    /** A page of the story that was not there, with how much rests on it. */
    public static String gone(OldPage page) {
        return page.file() + ": a page of the story that is not in the folder; it carries "
                + Labels.count(page.passages().size(), "passage") + " of the account";
    }

    private void print(PageAgain.Held held, PageAgain page) {
        String told = told(held.passage(), page.old().text());
        if (held.anchoring() instanceof Moved moved) {
            paper.entry(0, "moved", LABEL, place(moved.at()) + "  " + told + " (" + words(moved.change()) + ")");
            rows(held.passage());
        } else if (held.anchoring() instanceof Lost lost) {
            paper.entry(0, "LOST", LABEL, told + " (" + Labels.of(lost.why()) + ")");
            lost.proposal().ifPresent(span -> see(span, page.again().text()));
            rows(held.passage());
        } else if (held.anchoring() instanceof Found found
                && held.passage().speaker().isPresent()) {
            paper.entry(0, "found", LABEL, place(found.at()) + "  " + told);
        }
    }

    private void see(TextSpan span, String text) {
        paper.entry(BELOW, "see", 3, place(span) + "  " + inALine(span.of(text)));
    }

    private void rows(Passage passage) {
        String rows = passage.rows().stream()
                .map(row -> row.kind().words() + " " + row.id())
                .collect(Collectors.joining(", "));
        paper.faint(BELOW, "carries " + rows);
    }

    private static String told(Passage passage, String text) {
        String words = inALine(passage.span().of(text));
        return passage.speaker().map(speaker -> speaker + ": " + words).orElse(words);
    }

    private static String place(TextSpan span) {
        return span.start() + "-" + span.end();
    }

    private static String inALine(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int first = line.lastIndexOf(' ', LONGEST / 2);
        int last = line.indexOf(' ', line.length() - LONGEST / 2);
        return first < 0 || last < 0 ? line : line.substring(0, first) + " […]" + line.substring(last);
    }

    private static String words(Change change) {
        return switch (change) {
            case BEFORE -> "other words stand before it";
            case AFTER -> "other words stand after it";
            case BOTH -> "it stands elsewhere, or other words around it";
        };
    }
}
