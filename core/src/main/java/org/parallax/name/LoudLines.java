package org.parallax.name;

import java.util.BitSet;

/** Lines in title case or in capitals, where a capital letter says nothing about names. */
final class LoudLines {

    /** A headline in title case leaves only its small words in lower case. */
    private static final double SHARE = 0.75;

    private static final int FEWEST = 4;
    private static final int LONG = 4;
    private static final String APOSTROPHES = "'’";

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
        if (line.stripTrailing().endsWith(".")) {
            return false;
        }
        int telling = 0;
        int capital = 0;
        int end;
        for (int at = 0; at < line.length(); at = Math.max(end, line.offsetByCodePoints(at, 1))) {
            end = endOfWord(line, at);
            boolean tells = end - at >= LONG;
            telling += tells ? 1 : 0;
            capital += tells && Character.isUpperCase(line.codePointAt(at)) ? 1 : 0;
        }
        return telling >= FEWEST && capital >= SHARE * telling;
    }

    private static int endOfWord(String line, int from) {
        int at = from;
        while (at < line.length() && isOfAWord(line.codePointAt(at))) {
            at = line.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private static boolean isOfAWord(int c) {
        return Character.isLetter(c) || Marks.isMark(c) || APOSTROPHES.indexOf(c) >= 0;
    }
}
