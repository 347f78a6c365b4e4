package org.parallax.model.badinput;

/** Where words end, told apart from how the reader tells it: a letter or digit with its marks, and what has no width parts no words. */
final class Borders {

    private Borders() {}

    /** Whether one word, or one character, goes on over a border. */
    static boolean isInAWord(String text, int at) {
        boolean inside = at > 0 && at < text.length();
        return inside
                && (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                        || (endsAWord(text, at) && goesOn(text, at)));
    }

    private static boolean endsAWord(String text, int at) {
        int before = at;
        while (before > 0 && isAdded(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        return before > 0 && Character.isLetterOrDigit(text.codePointBefore(before));
    }

    private static boolean goesOn(String text, int at) {
        int after = at;
        while (after < text.length() && hasNoWidth(text.codePointAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        return after < text.length()
                && (Character.isLetterOrDigit(text.codePointAt(after)) || isMark(text.codePointAt(after)));
    }

    private static boolean isAdded(int character) {
        return hasNoWidth(character) || isMark(character);
    }

    private static boolean hasNoWidth(int character) {
        return Character.getType(character) == Character.FORMAT
                || (Character.isISOControl(character) && !Character.isWhitespace(character));
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
