package org.parallax.origin;

import java.util.Locale;
import java.util.regex.Pattern;

/** A name of an agency in a form that can be compared. */
final class Agency {

    private static final Pattern DULL = Pattern.compile("\\b(the|news|agency|press service)\\b");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

    private Agency() {}

    static String key(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return MARKS.matcher(DULL.matcher(folded).replaceAll(" ")).replaceAll("");
    }
}
