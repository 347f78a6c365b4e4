package org.parallax.intake.furniture;

import java.util.List;

/**
 * The letters of ASCII that what a pattern matches can begin with, in any case; rather too many than too few.
 *
 * @param bits one for each letter
 */
record FirstLetters(int bits) {

    private static final FirstLetters ANY = new FirstLetters((1 << 26) - 1);
    private static final FirstLetters NONE = new FirstLetters(0);
    private static final List<String> NO_LETTERS = List.of("\\d", "\\(", "\\[", "[\\[(]");

    /** Reads literals, groups that are not captured, and what makes either optional; anything else may begin with any letter. */
    static FirstLetters of(String pattern) {
        FirstLetters first = NONE;
        for (String alternative : new Alternatives(pattern)) {
            first = first.or(ofOne(alternative));
        }
        return first;
    }

    boolean has(char letter) {
        return (bits & bit(letter)) != 0;
    }

    /** Whether a line begins with a letter of ASCII. */
    static boolean isLetter(String line) {
        return !line.isEmpty() && bit(line.charAt(0)) != 0;
    }

    private FirstLetters or(FirstLetters other) {
        return new FirstLetters(bits | other.bits);
    }

    private static FirstLetters ofOne(String sequence) {
        if (sequence.startsWith("(?:")) {
            int end = Alternatives.closing(sequence, 0);
            FirstLetters group = of(sequence.substring(3, end));
            return isOptional(sequence, end + 1) ? group.or(ofOne(afterSign(sequence, end + 1))) : group;
        }
        int end = endOfNoLetter(sequence);
        if (end > 0) {
            return isOptional(sequence, end) ? ofOne(afterSign(sequence, end)) : NONE;
        }
        if (sequence.isEmpty() || isSpecial(sequence)) {
            return ANY;
        }
        FirstLetters literal = new FirstLetters(bit(sequence.charAt(0)));
        return isOptional(sequence, 1) ? literal.or(ofOne(afterSign(sequence, 1))) : literal;
    }

    /** After a digit, a bracket, or a class of signs, with which the sequence begins; 0 where it begins with none. */
    private static int endOfNoLetter(String sequence) {
        for (String begin : NO_LETTERS) {
            if (sequence.startsWith(begin)) {
                return begin.length();
            }
        }
        return 0;
    }

    /** Escapes of signs ("\(") begin with no letter, those of classes with any. */
    private static boolean isSpecial(String sequence) {
        char c = sequence.charAt(0);
        return c >= 0x80 || "\\([.^$*+?{|)".indexOf(c) >= 0;
    }

    private static boolean isOptional(String sequence, int sign) {
        return sign < sequence.length()
                && (sequence.charAt(sign) == '?' || sequence.charAt(sign) == '*' || sequence.startsWith("{0", sign));
    }

    private static String afterSign(String sequence, int sign) {
        int end = sequence.charAt(sign) == '{' ? sequence.indexOf('}', sign) : sign;
        return sequence.substring(end + 1);
    }

    private static int bit(char c) {
        int letter = (c | 0x20) - 'a';
        return c < 0x80 && letter >= 0 && letter < 26 ? 1 << letter : 0;
    }
}
