package org.parallax.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.article.TextSpan;

/**
 * The words of one sentence, in order; immutable. Signs are words of their own; "2,000", "3.5", "5th" and "1990s" are one word each.
 */
record Words(String text, List<Word> all) {

    /** Reads a sentence once, from left to right. */
    static Words in(String text, TextSpan sentence) {
        List<Word> words = new ArrayList<>();
        boolean spaced = true;
        int at = sentence.start();
        while (at < sentence.end()) {
            if (isBlank(text.charAt(at))) {
                spaced = true;
                at++;
                continue;
            }
            int end = endOfWord(text, at, sentence.end());
            words.add(word(text, new TextSpan(at, end), spaced));
            spaced = false;
            at = end;
        }
        return new Words(text, List.copyOf(words));
    }

    int size() {
        return all.size();
    }

    /** The word at a place; {@link Word#NONE} beyond the ends. */
    Word at(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : Word.NONE;
    }

    String lower(int index) {
        return at(index).lower();
    }

    /** From the first word to the one before {@code to}. */
    TextSpan span(int from, int to) {
        return new TextSpan(at(from).span().start(), at(to - 1).span().end());
    }

    private static Word word(String text, TextSpan span, boolean spaced) {
        String words = span.of(text);
        return new Word(span, words.toLowerCase(Locale.ROOT), Character.isUpperCase(words.charAt(0)), spaced);
    }

    private static int endOfWord(String text, int start, int limit) {
        if (!Character.isLetterOrDigit(text.charAt(start))) {
            return start + 1;
        }
        int end = start + 1;
        while (end < limit && (goesOn(text.charAt(end)) || joins(text, start, end, limit))) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a comma parts thousands or a point decimals. */
    private static boolean joins(String text, int start, int at, int limit) {
        char sign = text.charAt(at);
        int digits = digitsFrom(text, at + 1, limit);
        int next = at + 1 + digits;
        return Character.isDigit(text.charAt(start))
                && Character.isDigit(text.charAt(at - 1))
                && ((sign == ',' && digits == 3) || (sign == '.' && isDecimal(text, start, at, digits, next, limit)));
    }

    private static boolean isDecimal(String text, int start, int at, int digits, int next, int limit) {
        boolean dateLike = next + 1 < limit && text.charAt(next) == '.' && Character.isDigit(text.charAt(next + 1));
        return digits > 0 && digits <= 3 && !dateLike && text.indexOf('.', start) == at;
    }

    private static int digitsFrom(String text, int from, int limit) {
        int at = from;
        while (at < limit && at - from < 4 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** White space, and signs that nobody sees. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
