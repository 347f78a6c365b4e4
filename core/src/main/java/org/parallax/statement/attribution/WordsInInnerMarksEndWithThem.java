package org.parallax.statement.attribution;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;

/**
 * {@code “He would say, ‘Never,’ and turn away”}: what opens with a single mark inside a quotation goes as far as the mark that closes it.
 * Threads may share it.
 */
final class WordsInInnerMarksEndWithThem {

    private static final String SINGLE = "'‘’";
    private static final String STOPS = ",.!?…;";

    private WordsInInnerMarksEndWithThem() {}

    /** The same piece, or the part of it between the marks, with its last stop. */
    static TextSpan cut(TextSpan piece, String text) {
        int open = IntStream.range(piece.start(), piece.end())
                .filter(at -> ", :".indexOf(text.charAt(at)) < 0)
                .findFirst()
                .orElse(piece.start());
        if (SINGLE.indexOf(text.charAt(open)) < 0) {
            return piece;
        }
        OptionalInt close = IntStream.range(open + 2, piece.end())
                .filter(at -> closes(at, text))
                .findFirst();
        return close.isPresent() ? new TextSpan(open + 1, close.getAsInt()) : piece;
    }

    /** A mark after a stop or before one; between letters it is an apostrophe, and after an "s" it may be. */
    private static boolean closes(int at, String text) {
        boolean mark = text.charAt(at) == '\'' || text.charAt(at) == '’';
        boolean inside = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean stopped = STOPS.indexOf(text.charAt(at - 1)) >= 0
                || (at + 1 < text.length() && STOPS.indexOf(text.charAt(at + 1)) >= 0);
        return mark && !inside && stopped;
    }
}
