package org.parallax.name;

/**
 * What a name word sounds like, as far as spellings of one foreign name agree. Threads may share it.
 *
 * <p>A consonant skeleton of our own: letters that transliterations of Arabic, Persian, Slavic and Greek names exchange fall together (q, k, c; dh, z;
 * kh, h; ph, f; w, v), doubled letters count once, vowels (with y and w between vowels) are left out except at the start, where all vowels are
 * one. "Muhammad" and "Mohammed" are both MHMD, "Amiri" and "Ameri" AMR. Coarse on purpose: it finds candidates, and a finer measure decides.
 */
public final class Sound {

    private static final String[][] EXCHANGED = {
        {"tch", "C"},
        {"sch", "S"},
        {"tsch", "C"},
        {"dzh", "J"},
        {"shch", "S"},
        {"kh", "H"},
        {"gh", "G"},
        {"dh", "D"},
        {"th", "T"},
        {"ph", "F"},
        {"sh", "S"},
        {"zh", "J"},
        {"ch", "C"},
        {"ck", "K"},
        {"qu", "K"},
        {"ts", "S"},
        {"tz", "S"},
        {"dj", "J"},
        {"dz", "Z"},
        {"cz", "C"},
        {"x", "KS"}
    };

    private Sound() {}

    /** The skeleton of a folded word; "" for none. */
    public static String skeleton(String word) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            String[] rule = ruleAt(word, at);
            String letters = rule.length == 2 ? rule[1] : single(word.charAt(at));
            append(out, letters, at == 0);
            at += rule.length == 2 ? rule[0].length() : 1;
        }
        return out.toString();
    }

    /** A folded word in a plain spelling: "ou" and "oo" are u, "tz" and "ts" c, as in "Novotetz" and "Novotec". */
    public static String respelt(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char plain = plain(word, at);
            out.append(plain);
            at += plain == word.charAt(at) ? 0 : 1;
        }
        return out.toString();
    }

    /** What the two letters here are in plain spelling, never the first of them; the letter here where they are nothing special. */
    private static char plain(String word, int at) {
        char first = word.charAt(at);
        char second = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        return switch (first) {
            case 'o' -> second == 'u' || second == 'o' ? 'u' : first;
            case 'e' -> second == 'e' ? 'i' : first;
            case 't' -> second == 'z' || second == 's' ? 'c' : first;
            default -> first;
        };
    }

    private static void append(StringBuilder out, String letters, boolean first) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean vowel = c == 'A';
            if (!(vowel && !first) && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
    }

    private static String[] ruleAt(String word, int at) {
        for (String[] rule : EXCHANGED) {
            if (word.startsWith(rule[0], at)) {
                return rule;
            }
        }
        return new String[0];
    }

    private static String single(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> "A";
            case 'c', 'k', 'q' -> "K";
            case 'v', 'w' -> "V";
            case 's' -> "S";
            case 'z' -> "Z";
            case 'j' -> "J";
            default -> String.valueOf(Character.toUpperCase(c));
        };
    }
}
