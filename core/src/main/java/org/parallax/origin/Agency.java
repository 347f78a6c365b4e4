package org.parallax.origin;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name of an agency in a form that can be compared. */
final class Agency {

    private static final Pattern DULL = Pattern.compile("(?<!\\p{L})(?:the|news|agency|press service)(?!\\p{L})");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

    private static final Pattern THE = Pattern.compile("^The ");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,}");

    private Agency() {}

    /** Whether a credit names an outlet: "Littoral" or "LNA" the Littoral News Agency. */
    static boolean isNamedBy(String credit, String outlet) {
        return key(credit).equals(key(outlet))
                || (SHORT.matcher(credit).matches()
                        && (credit.equals(initials(outlet))
                                || credit.equals(initials(THE.matcher(outlet).replaceFirst("")))));
    }

    private static String initials(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining());
    }

    /** Its letters and digits without the words that many agencies have; all where it has no others, as "The News". */
    private static String key(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        String telling = MARKS.matcher(DULL.matcher(folded).replaceAll(" ")).replaceAll("");
        return telling.isEmpty() ? MARKS.matcher(folded).replaceAll("") : telling;
    }
}
