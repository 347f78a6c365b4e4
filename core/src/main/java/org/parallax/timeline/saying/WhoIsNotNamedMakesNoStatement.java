package org.parallax.timeline.saying;

import java.util.regex.Pattern;

/** {@code He said that the bell rang}: a statement that goes on from the sentence before is no row by itself, since its reader does not know whose it is. Threads may share it. */
final class WhoIsNotNamedMakesNoStatement {

    private static final Pattern GOES_ON = Pattern.compile("^[“\"'‘]?(?:He|She|They)\\b");

    private WhoIsNotNamedMakesNoStatement() {}

    static boolean holds(String sentence) {
        return GOES_ON.matcher(sentence).find();
    }
}
