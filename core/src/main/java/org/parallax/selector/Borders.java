package org.parallax.selector;

import org.parallax.language.Words;

/** Where words and numbers end: "port" is not in "airport", "can" not in "can't", "1" not in "1,200". */
final class Borders {

    private Borders() {}

    /** Whether a word or number goes on over the border before {@code at}. */
    static boolean cut(String text, int at) {
        return Words.isInside(text, at) || isComma(text, at) || isComma(text, at - 1);
    }

    private static boolean isComma(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && text.charAt(at) == ','
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
