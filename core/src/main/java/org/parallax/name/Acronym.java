package org.parallax.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.WordSets;

/** Letters that stand for a name. Threads may share it. */
public final class Acronym {

    private static final Pattern WRITTEN = Pattern.compile("(?:\\p{Lu}\\.?){2,7}|\\p{Lu}{1,3}\\p{Ll}\\p{Lu}{1,3}");

    private static final Set<String> SMALL = WordSets.of(Acronym.class, "small in acronyms");

    private Acronym() {}

    /** Whether a name is written like an acronym: "PMU", "U.N.", "DoJ". */
    public static boolean isWrittenLikeOne(String name) {
        return WRITTEN.matcher(name).matches();
    }

    /** Whether the letters are the initials of the name's words, small words counted or not. */
    public static boolean fits(String letters, String name) {
        String wanted = Spelling.fold(letters).replace(" ", "");
        List<String> words = Spelling.words(name);
        String all = initials(words, true);
        String telling = initials(words, false);
        boolean plural = letters.endsWith("s") && wanted.equals(telling + "s");
        return wanted.length() > 1 && (wanted.equals(all) || wanted.equals(telling) || plural);
    }

    private static String initials(List<String> words, boolean withSmall) {
        StringBuilder out = new StringBuilder();
        words.stream().filter(word -> withSmall || !SMALL.contains(word)).forEach(word -> out.append(word.charAt(0)));
        return out.toString();
    }

    /** Whether two acronyms are variants of one: they begin alike and differ in one letter at most. */
    static boolean areVariants(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        return x.length() > 2
                && y.length() > 2
                && x.substring(0, 2).equals(y.substring(0, 2))
                && EditDistance.of(x, y) <= 1;
    }
}
