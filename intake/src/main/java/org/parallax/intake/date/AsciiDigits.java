package org.parallax.intake.date;

/** Digits of any script as 0 to 9, each at its place. */
final class AsciiDigits {

    private AsciiDigits() {}

    static String of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] > 127 && Character.isDigit(chars[i])) {
                chars[i] = (char) ('0' + Character.digit(chars[i], 10));
            }
        }
        return new String(chars);
    }
}
