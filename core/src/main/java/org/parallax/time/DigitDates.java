package org.parallax.time;

import java.util.Optional;

/** Reads dates in digits as one number, 20201122. Threads may share it. */
final class DigitDates {

    /** Stands for a date whose day and month can be told apart by nobody. */
    static final int AMBIGUOUS = 0;

    private DigitDates() {}

    /** "2020-11-22", "2020-11-22T14:34". */
    static Optional<Piece> iso(Words words, int at) {
        if (words.lower(at).length() != 4 || !isGlued(words, at, "-/")) {
            return Optional.empty();
        }
        int year = words.at(at).number();
        int month = words.at(at + 2).number();
        int day = leading(words.lower(at + 4));
        boolean date = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return date ? Optional.of(Piece.of(at + 5, year * 10_000 + month * 100 + day)) : Optional.empty();
    }

    /** "22/11/2020", "22.11.2020", "11/22/20"; {@link #AMBIGUOUS} for "5/1/2020". */
    static Optional<Piece> slashed(Words words, int at) {
        if (!isGlued(words, at, "/.-") || words.lower(at).length() > 2) {
            return Optional.empty();
        }
        int a = words.at(at).number();
        int b = words.at(at + 2).number();
        int width = words.lower(at + 4).length();
        boolean point = words.lower(at + 1).equals(".");
        int last = words.at(at + 4).number();
        int year = width == 4 ? last : width == 2 && last >= 0 ? Slot.fullYear(last) : -1;
        boolean date = year >= 1000 && Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
        return date ? Optional.of(Piece.of(at + 5, join(year, a, b, point))) : Optional.empty();
    }

    private static int join(int year, int a, int b, boolean point) {
        if (a == b || a > 12 || (point && b <= 12)) {
            return year * 10_000 + b * 100 + a;
        }
        return b > 12 ? year * 10_000 + a * 100 + b : AMBIGUOUS;
    }

    private static boolean isGlued(Words words, int at, String signs) {
        String sign = words.lower(at + 1);
        return sign.length() == 1
                && signs.contains(sign)
                && words.lower(at + 3).equals(sign)
                && !words.at(at + 1).spaced()
                && !words.at(at + 2).spaced()
                && !words.at(at + 3).spaced()
                && !words.at(at + 4).spaced();
    }

    private static int leading(String lower) {
        boolean two = lower.length() >= 2 && Character.isDigit(lower.charAt(0)) && Character.isDigit(lower.charAt(1));
        boolean more = lower.length() > 2 && Character.isDigit(lower.charAt(2));
        return two && !more ? Integer.parseInt(lower.substring(0, 2)) : -1;
    }
}
