package org.parallax.disagreement.person;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Two words in lower case differ by one letter that is heard. Threads may share it. */
final class OneLetterApart {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern TWICE = Pattern.compile("(.)\\1");

    private OneLetterApart() {}

    /** Whether one letter is another, or is missing; an accent, a doubled letter, "y" for "i" and a plural are no such difference. */
    static boolean holds(String one, String other) {
        return !one.equals(other + "s") && !other.equals(one + "s") && differByOne(heard(one), heard(other));
    }

    /** As it sounds alike in whatever spelling. */
    private static String heard(String word) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        String latin =
                plain.replace("iy", "i").replace("yi", "i").replace('y', 'i').replace("ph", "f");
        return TWICE.matcher(latin.replace('k', 'c')).replaceAll("$1");
    }

    private static boolean differByOne(String one, String other) {
        if (one.length() > other.length()) {
            return differByOne(other, one);
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean missing = one.substring(same).equals(other.substring(Math.min(same + 1, other.length())));
        boolean changed = one.length() == other.length()
                && same < one.length()
                && one.substring(same + 1).equals(other.substring(same + 1));
        return one.length() == other.length() ? changed : other.length() == one.length() + 1 && missing;
    }
}
