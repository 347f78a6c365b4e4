package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.TextSpan;

/** The lines of a text that are not blank, without the white space at their ends. Threads may share it. */
public final class Lines {

    private Lines() {}

    /** Those of a part of a text. */
    public static List<TextSpan> in(String text, TextSpan part) {
        List<TextSpan> lines = new ArrayList<>();
        int to = Math.min(text.length(), part.end());
        int start = part.start();
        while (start < to) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? to : Math.min(to, newline);
            add(lines, text, start, end);
            start = end + 1;
        }
        return lines;
    }

    private static void add(List<TextSpan> lines, String text, int from, int to) {
        int start = from;
        int end = to;
        while (end > start && Sentences.isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Sentences.isSpace(text.charAt(start))) {
            start++;
        }
        if (start < end) {
            lines.add(new TextSpan(start, end));
        }
    }
}
