package org.parallax.intake.line;

import java.util.regex.Pattern;

/**
 * A line or a paragraph of a page.
 *
 * @param number of the line in the saved file that it starts on, counted from 1; 0 when that is not known
 * @param text without white space at its ends and with single spaces within
 */
public record Line(int number, String text) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。؟۔।][\"'”’»›)\\]*]*$");
    private static final Pattern SENTENCE_WITHIN =
            Pattern.compile("[\\p{Ll}\\d)”\"’]{2}[.!?][\"”’)]?\\s+[\"“‘(]?\\p{Lu}");

    /** A line as it stands in a file: control characters taken out, white space made single. */
    public static Line of(int number, String raw) {
        return new Line(number, Whitespace.single(raw));
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    public int words() {
        return Words.count(text);
    }

    public boolean endsASentence() {
        return SENTENCE_END.matcher(text).find();
    }

    /** Running text, as against a heading, a label or a link: a sentence of some length, or very many words. */
    public boolean isProse() {
        int words = words();
        return (words >= 5 && endsASentence())
                || (words >= 12 && SENTENCE_WITHIN.matcher(text).find())
                || words >= 35;
    }

    public Line withText(String newText) {
        return of(number, newText);
    }
}
