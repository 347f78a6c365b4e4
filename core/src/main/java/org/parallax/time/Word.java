package org.parallax.time;

import org.parallax.article.TextSpan;

/**
 * A word, a number or a sign.
 *
 * @param span its place in the text
 * @param lower in lower case
 * @param capital whether it begins with a capital
 * @param spaced whether white space stands before it, or nothing
 */
record Word(TextSpan span, String lower, boolean capital, boolean spaced) {

    /** What stands beyond the ends of a sentence. */
    static final Word NONE = new Word(new TextSpan(0, 1), "", false, true);

    boolean isNumber() {
        return beginsWithADigit() && lower.chars().allMatch(Character::isDigit);
    }

    boolean beginsWithADigit() {
        return !lower.isEmpty() && Character.isDigit(lower.charAt(0));
    }

    /** Its number; -1 when it is none or too long for a date. */
    int number() {
        return isNumber() && lower.length() <= 4 ? Integer.parseInt(lower) : -1;
    }

    boolean isLetters() {
        return !lower.isEmpty() && Character.isLetter(lower.charAt(0));
    }
}
