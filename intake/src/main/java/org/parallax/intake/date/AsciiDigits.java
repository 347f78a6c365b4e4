package org.parallax.intake.date;

/** Digits of any script as 0 to 9, each at its place. */
final class AsciiDigits {

    private AsciiDigits() {}

    static String of(String text) {
        return hasOthers(text) ? changed(text) : text;
    }

    private static boolean hasOthers(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOther(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String changed(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (isOther(chars[i])) {
                chars[i] = (char) ('0' + Character.digit(chars[i], 10));
            }
        }
        return new String(chars);
    }

    private static boolean isOther(char c) {
        return c > 127 && Character.isDigit(c);
    }
}
