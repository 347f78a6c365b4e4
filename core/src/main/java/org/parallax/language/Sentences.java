package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.TextSpan;

/**
 * Cuts a text into sentences. A paragraph is a line that is not blank, and a sentence never leaves its paragraph; so a headline is a
 * sentence with or without a stop. What runs on for longer than any sentence is cut at a blank, after a comma where there is one, so that
 * nothing that looks at whole sentences takes longer than the text. Time grows with the length of the text alone. Threads may share it.
 */
public final class Sentences {

    /** In units, about 330 words: twice what the longest sentences of news have. */
    private static final int LONGEST = 2_000;

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
        int end = to;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = skipSpace(from, end);
        while (start < end) {
            int piece = endOfPiece(start, end);
            found.add(new Sentence(new TextSpan(start, piece), paragraph));
            start = skipSpace(piece, end);
        }
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a sentence that runs on is cut: after the last comma that leaves it long enough, else at the last blank, else at the next. */
    private int endOfPiece(int start, int end) {
        if (end - start <= LONGEST) {
            return end;
        }
        int blank = -1;
        for (int at = start + LONGEST; at > start + LONGEST / 2; at--) {
            boolean space = isSpace(text.charAt(at));
            if (space && ",;:".indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
            blank = space && blank < 0 ? at : blank;
        }
        return blank < 0 ? nextBlank(start + LONGEST, end) : blank;
    }

    private int nextBlank(int from, int to) {
        int at = from;
        while (at < to && !isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** White space of every width, none included: no-break and zero-width spaces and byte-order marks. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
