package org.parallax.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a sentence of a long paragraph ends; only for cutting it into windows.
 *
 * @param place after its last mark, UTF-16 code units of the text
 * @param quoted whether a quotation is open there
 */
record SentenceEnd(int place, boolean quoted) {

    private static final String ENDING = ".!?…";
    private static final String CLOSING_AFTER = "\"”’')]»";
    private static final String OPENING_QUOTE = "“«„";
    private static final String CLOSING_QUOTE = "”»";

    /** The ends in {@code text} from {@code start} to {@code end}, in order; in time linear in its length. */
    static List<SentenceEnd> in(String text, int start, int end) {
        List<SentenceEnd> ends = new ArrayList<>();
        boolean quoted = false;
        int seen = start;
        for (int at = start; at < end; at++) {
            if (ENDING.indexOf(text.charAt(at)) < 0) {
                continue;
            }
            int after = skipClosing(text, at + 1, end);
            if (endsThere(text, after, end)) {
                quoted = quotedAfter(text, seen, after, quoted);
                seen = after;
                ends.add(new SentenceEnd(after, quoted));
            }
        }
        return ends;
    }

    private static int skipClosing(String text, int from, int end) {
        int at = from;
        while (at < end && CLOSING_AFTER.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** White space, and then something that is not a lower-case letter. */
    private static boolean endsThere(String text, int after, int end) {
        int at = after;
        while (at < end && Characters.isWhiteOrNextLine(text.charAt(at))) {
            at++;
        }
        return at > after && at < end && !Character.isLowerCase(text.codePointAt(at));
    }

    private static boolean quotedAfter(String text, int from, int to, boolean before) {
        boolean quoted = before;
        for (int at = from; at < to; at++) {
            char mark = text.charAt(at);
            if (mark == '"') {
                quoted = !quoted;
            } else {
                quoted = OPENING_QUOTE.indexOf(mark) >= 0 || (quoted && CLOSING_QUOTE.indexOf(mark) < 0);
            }
        }
        return quoted;
    }
}
