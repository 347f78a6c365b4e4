package org.parallax.model;

/** How a word is written; the vocabulary is uncased, so this is all that the encoder learns of capitals. */
enum LetterCase {
    NONE(0),
    FIRST(1),
    ALL(2),
    MIXED(3),
    DIGIT(4),
    PARAGRAPH_BREAK(5);

    private final int id;

    LetterCase(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    /** The case of a word as written, dropped characters apart. */
    static LetterCase of(String written) {
        int letters = 0;
        int upper = 0;
        boolean first = false;
        int character;
        for (int at = 0; at < written.length(); at += Character.charCount(character)) {
            character = written.codePointAt(at);
            int type = Character.getType(character);
            if (type == Character.DECIMAL_DIGIT_NUMBER) {
                return DIGIT;
            }
            boolean isUpper = type == Character.UPPERCASE_LETTER;
            first |= isUpper && letters == 0;
            upper += isUpper ? 1 : 0;
            letters += Character.isLetter(character) ? 1 : 0;
        }
        return of(letters, upper, first);
    }

    private static LetterCase of(int letters, int upper, boolean first) {
        if (upper == 0) {
            return NONE;
        }
        if (upper == 1 && first) {
            return FIRST;
        }
        return upper == letters ? ALL : MIXED;
    }
}
