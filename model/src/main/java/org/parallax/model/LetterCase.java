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
        if (written.codePoints().anyMatch(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)) {
            return DIGIT;
        }
        int[] letters = written.codePoints().filter(Character::isLetter).toArray();
        int upper = 0;
        for (int letter : letters) {
            upper += isUpper(letter) ? 1 : 0;
        }
        if (upper == 0) {
            return NONE;
        }
        if (upper == 1 && isUpper(letters[0])) {
            return FIRST;
        }
        return upper == letters.length ? ALL : MIXED;
    }

    private static boolean isUpper(int letter) {
        return Character.getType(letter) == Character.UPPERCASE_LETTER;
    }
}
