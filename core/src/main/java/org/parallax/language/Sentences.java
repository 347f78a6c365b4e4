package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.TextSpan;

/**
 * Cuts a text into sentences. A paragraph is a line that is not blank, and a sentence never leaves its paragraph; so a headline is a
 * sentence with or without a stop. Time grows with the length of the text alone. Threads may share it.
 */
public final class Sentences {

    private final String text;
    private final List<Sentence> found = new ArrayList<>();
    private int paragraph;

    private Sentences(String text) {
        this.text = text;
    }

    /** The sentences of a text, in order; offsets are UTF-16 code units. */
    public static List<Sentence> in(String text) {
        Sentences sentences = new Sentences(text);
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            sentences.readLine(start, end);
            start = end + 1;
        }
        return List.copyOf(sentences.found);
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private void readLine(int from, int to) {
        int before = found.size();
        Line line = new Line(text, from, to);
        int start = from;
        for (int at = from; at < to; at++) {
            int end = line.endOfSentenceAt(at);
            if (end > at) {
                add(start, end);
                start = end;
                at = end - 1;
            }
        }
        add(start, to);
        if (found.size() > before) {
            paragraph++;
        }
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Sentence(new TextSpan(start, end), paragraph));
        }
    }

    /** White space of every width, none included: no-break and zero-width spaces and byte-order marks. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
