package org.parallax.intake.line;

import java.util.regex.Pattern;

/**
 * A line or a paragraph of a page.
 *
 * @param number of the line in the saved file that it starts on, counted from 1; 0 when that is not known
 * @param text without white space at its ends and with single spaces within
 * @param words how many it has, as {@link Words#count} counts; every rule asks for it
 */
public record Line(int number, String text, int words) {

    private static final String SENTENCE_ENDS = ".!?…。؟۔।";
    private static final String CLOSING = "\"'”’»›)]*";
    private static final Pattern SENTENCE_WITHIN =
            Pattern.compile("[\\p{Ll}\\d)”\"’]{2}[.!?][\"”’)]?\\s+[\"“‘(]?\\p{Lu}");

    /** A line as it stands in a file: control characters taken out, white space made single. */
    public static Line of(int number, String raw) {
        String text = Whitespace.single(raw);
        return new Line(number, text, Words.count(text));
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    public boolean endsASentence() {
        return endsASentence(text);
    }

    /** Whether a text without white space at its end ends with the end of a sentence. */
    public static boolean endsASentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether a text is nothing but marks that close what stands before it. */
    public static boolean closes(String text) {
        return text.chars().allMatch(c -> CLOSING.indexOf(c) >= 0);
    }

    /** Running text, as against a heading, a label or a link: a sentence of some length, or very many words. */
    public boolean isProse() {
        return (words >= 5 && endsASentence())
                || (words >= 12 && SENTENCE_WITHIN.matcher(text).find())
                || words >= 35;
    }

    public Line withText(String newText) {
        return of(number, newText);
    }
}
