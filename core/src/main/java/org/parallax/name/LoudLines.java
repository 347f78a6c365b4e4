package org.parallax.name;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Lines in title case or in capitals, where a capital letter says nothing about names. */
final class LoudLines {

    /** A headline in title case leaves only its small words in lower case. */
    private static final double SHARE = 0.75;

    private static final int FEWEST = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’]+");

    private final BitSet loud = new BitSet();

    private LoudLines() {}

    static LoudLines in(String text) {
        LoudLines lines = new LoudLines();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (isLoud(text.substring(start, end))) {
                lines.loud.set(start, end);
            }
            start = end + 1;
        }
        return lines;
    }

    boolean contains(int offset) {
        return loud.get(offset);
    }

    private static boolean isLoud(String line) {
        int telling = 0;
        int capital = 0;
        for (String word : BETWEEN_WORDS.split(line, -1)) {
            if (word.length() >= 4) {
                telling++;
                capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return !line.stripTrailing().endsWith(".") && telling >= FEWEST && capital >= SHARE * telling;
    }
}
