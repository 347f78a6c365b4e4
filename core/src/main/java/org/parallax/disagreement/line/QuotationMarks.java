package org.parallax.disagreement.line;

import java.util.stream.IntStream;

/** The quotation marks of a line. Which way one looks is told by the space beside it. Threads may share it. */
final class QuotationMarks {

    private static final String QUOTES = "“”\"‘’'";

    private QuotationMarks() {}

    /** Of "called it “rotten”", the first. */
    static boolean opens(Line line, int at) {
        return isMark(line, at) && isApart(line, at - 1, at) && !isApart(line, at, at + 1);
    }

    /** Of "called it “rotten”", the second. */
    static boolean closes(Line line, int at) {
        return isMark(line, at) && !isApart(line, at - 1, at) && (at == line.size() - 1 || !opens(line, at));
    }

    /** Whether a mark between two terms, the first included, opens what none of them closes. */
    static boolean areOpen(Line line, int from, int to) {
        return IntStream.rangeClosed(from, to)
                        .map(at -> opens(line, at) ? 1 : closes(line, at) ? -1 : 0)
                        .sum()
                > 0;
    }

    private static boolean isMark(Line line, int at) {
        return at >= 0 && at < line.size() && QUOTES.contains(line.term(at).lower());
    }

    private static boolean isApart(Line line, int at, int next) {
        return at < 0 || next >= line.size() || line.length(at, next) > letters(line, at) + letters(line, next);
    }

    private static int letters(Line line, int at) {
        return line.term(at).span().length();
    }
}
