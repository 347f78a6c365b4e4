package org.parallax.model;

/** What a character is to the tagger, by its Unicode category. Arguments are code points. */
final class Characters {

    private Characters() {}

    /** Ends a word: separators, tab to carriage return, and the four information separators. */
    static boolean isWhite(int character) {
        return (character >= 0x09 && character <= 0x0D)
                || (character >= 0x1C && character <= 0x20)
                || (character > 0x7F && isSeparator(character));
    }

    /** White space that may follow a sentence: as above, and the next-line control. */
    static boolean isWhiteOrNextLine(int character) {
        return character == 0x85 || isWhite(character);
    }

    /** A control or format character: of no width, it ends no word and belongs to none. */
    static boolean isDropped(int character) {
        int type = Character.getType(character);
        return (type == Character.CONTROL || type == Character.FORMAT) && !isWhite(character);
    }

    /** A word of its own. */
    static boolean isPunctuation(int character) {
        if (character < 0x7F) {
            return character > ' ' && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isSeparator(int character) {
        int type = Character.getType(character);
        return type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
