package org.parallax.origin;

import java.util.Locale;

/** A name of an agency in a form that can be compared. */
final class Agency {

    private Agency() {}

    static String key(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return folded.replaceAll("\\b(the|news|agency|press service)\\b", " ").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
