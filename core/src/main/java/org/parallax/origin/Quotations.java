package org.parallax.origin;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.TextSpan;

/** Finds what stands between double quotation marks, within a paragraph; without the marks. What “ opens and “ ends is followed by another; „ is closed by “. */
final class Quotations {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private Quotations() {}

    static List<TextSpan> in(String text) {
        List<TextSpan> found = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                open = -1;
            } else if (open >= 0 && (CLOSING.indexOf(c) >= 0 || c == '"' || c == '“')) {
                boolean another = c == '“' && text.charAt(open - 1) != '„';
                add(found, open, at);
                open = another ? at + 1 : -1;
            } else if (OPENING.indexOf(c) >= 0 || c == '"') {
                open = at + 1;
            }
        }
        return List.copyOf(found);
    }

    private static void add(List<TextSpan> found, int start, int end) {
        if (end > start) {
            found.add(new TextSpan(start, end));
        }
    }
}
