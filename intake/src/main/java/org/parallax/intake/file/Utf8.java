package org.parallax.intake.file;

import java.nio.charset.StandardCharsets;

/**
 * How well bytes fit UTF-8.
 *
 * @param sequences characters of two bytes or more that are whole
 * @param broken bytes that belong to no character
 */
record Utf8(int sequences, int broken) {

    /** Most pieces of a page are ASCII, which Java decodes many bytes at a time. */
    private static final int PIECE = 1_024;

    /** The characters; U+FFFD for each broken part. A piece ends before a byte of ASCII, so that no character is cut. */
    static String decoded(byte[] b) {
        StringBuilder text = new StringBuilder(b.length);
        int from = 0;
        while (from < b.length) {
            int to = Math.min(b.length, from + PIECE);
            while (to < b.length && b[to] < 0) {
                to++;
            }
            text.append(new String(b, from, to - from, StandardCharsets.UTF_8));
            from = to;
        }
        return text.toString();
    }

    static Utf8 of(byte[] b) {
        int sequences = 0;
        int broken = 0;
        int i = 0;
        while (i < b.length) {
            int length = lengthAt(b, i);
            sequences += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return new Utf8(sequences, broken);
    }

    boolean isWhole() {
        return broken == 0;
    }

    /** A little damage in what is else UTF-8; text in another charset has hardly one whole sequence. */
    boolean isMostly() {
        return sequences > 2 * broken;
    }

    /** Bytes of the character that starts here; 0 when none does. */
    private static int lengthAt(byte[] b, int i) {
        int first = b[i] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = lengthBy(first);
        if (length == 0 || i + length > b.length || !secondFits(first, b[i + 1] & 0xFF)) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((b[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** No overlong forms, no surrogates, nothing above U+10FFFF. */
    private static boolean secondFits(int first, int second) {
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= low && second <= high;
    }

    private static int lengthBy(int first) {
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }
}
