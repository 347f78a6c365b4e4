package org.parallax.entity;

import java.util.Set;
import org.parallax.name.Nicknames;
import org.parallax.name.Sound;

/**
 * How nearly two folded name words are one, 0 to 1. Threads may share it.
 *
 * <p>An edit distance in which what transliterations exchange costs little: vowels that one sound is written with (a and e, e and i, o and u), doubled
 * letters, q and k, z and dh; and what tells names apart costs all ("Hassan", "Hussein"). Costs were set by hand, not
 * yet tuned.
 */
public final class Resemblance {

    /** What a cost of one letter in a word of as many letters as {@code STRETCH} takes away: all. */
    private static final double STRETCH = 1.5;

    /** What is left of the score where one sound was written with other letters. */
    private static final double RESPELT = 0.97;

    private static final double INITIAL = 0.8;
    private static final double NICKNAME = 0.95;
    private static final double SLIP = 0.8;
    private static final double SAME_SOUND = 0.15;
    private static final double CLOSE_VOWEL = 0.25;
    private static final double FAR_VOWEL = 0.6;
    private static final double DOUBLED = 0.15;
    private static final double EXCHANGED = 0.3;
    private static final double SILENT = 0.4;
    private static final Set<String> CLOSE_VOWELS = Set.of("ae", "ei", "iy", "ey", "ou", "uw", "ow", "ij");
    private static final Set<String> FAR_VOWELS = Set.of("ai", "ao", "eo", "eu", "iu", "ay");
    private static final Set<String> CONSONANTS = Set.of(
            "kq", "ck", "cq", "sz", "cs", "vw", "fv", "dz", "jz", "gj", "gq", "dt", "bp", "bv", "fp", "gk", "gh", "hk",
            "kx", "cx");

    /** Names are compared in plain letters; what each costs to change into another is worked out once. */
    private static final char PLAIN = 128;

    private static final double[][] CHANGED = exchanges();

    private Resemblance() {}

    /** 1 for equal words. */
    public static double of(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? INITIAL : 0;
        }
        if (Math.max(a.length(), b.length()) > 2 * Math.min(a.length(), b.length()) + 1) {
            return Nicknames.areOne(a, b) ? NICKNAME : 0;
        }
        double spelling = Math.max(spelling(a, b), respelt(a, b));
        return Math.max(0, Nicknames.areOne(a, b) ? Math.max(NICKNAME, spelling) : spelling);
    }

    private static double respelt(String a, String b) {
        String x = Sound.respelt(a);
        String y = Sound.respelt(b);
        return x.equals(a) && y.equals(b) ? 0 : RESPELT * spelling(x, y);
    }

    private static double spelling(String a, String b) {
        return 1 - STRETCH * cost(a, b) / Math.max(a.length(), b.length());
    }

    private static double cost(String a, String b) {
        double[] leftOutOfA = leftOut(a);
        double[] leftOutOfB = leftOut(b);
        double[][] d = new double[a.length() + 1][b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            d[0][j] = d[0][j - 1] + leftOutOfB[j - 1];
        }
        for (int i = 1; i <= a.length(); i++) {
            d[i][0] = d[i - 1][0] + leftOutOfA[i - 1];
            for (int j = 1; j <= b.length(); j++) {
                double changed = d[i - 1][j - 1] + changed(a.charAt(i - 1), b.charAt(j - 1));
                double left = Math.min(d[i - 1][j] + leftOutOfA[i - 1], d[i][j - 1] + leftOutOfB[j - 1]);
                d[i][j] = Math.min(Math.min(changed, left), slip(d, a, b, i, j));
            }
        }
        return d[a.length()][b.length()];
    }

    private static double slip(double[][] d, String a, String b, int i, int j) {
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? d[i - 2][j - 2] + SLIP : Double.MAX_VALUE;
    }

    private static double[] leftOut(String word) {
        double[] costs = new double[word.length()];
        for (int at = 0; at < costs.length; at++) {
            costs[at] = leftOut(word, at);
        }
        return costs;
    }

    private static double leftOut(String word, int at) {
        char c = word.charAt(at);
        boolean doubled = (at > 0 && word.charAt(at - 1) == c) || (at + 1 < word.length() && word.charAt(at + 1) == c);
        if (doubled) {
            return DOUBLED;
        }
        if (isVowel(c)
                && ((at > 0 && isVowel(word.charAt(at - 1)))
                        || (at + 1 < word.length() && isVowel(word.charAt(at + 1))))) {
            return CLOSE_VOWEL;
        }
        return c == 'h' ? SILENT : isVowel(c) ? FAR_VOWEL : 1;
    }

    private static double changed(char a, char b) {
        return a < PLAIN && b < PLAIN ? CHANGED[a][b] : exchange(a, b);
    }

    private static double[][] exchanges() {
        double[][] costs = new double[PLAIN][PLAIN];
        for (char a = 0; a < PLAIN; a++) {
            for (char b = 0; b < PLAIN; b++) {
                costs[a][b] = exchange(a, b);
            }
        }
        return costs;
    }

    private static double exchange(char a, char b) {
        if (a == b) {
            return 0;
        }
        String pair = a < b ? "" + a + b : "" + b + a;
        if (pair.equals("jy")) {
            return SAME_SOUND;
        }
        if (CLOSE_VOWELS.contains(pair)) {
            return CLOSE_VOWEL;
        }
        return FAR_VOWELS.contains(pair) ? FAR_VOWEL : CONSONANTS.contains(pair) ? EXCHANGED : 1;
    }

    private static boolean isVowel(char c) {
        return "aeiouyw".indexOf(c) >= 0;
    }
}
