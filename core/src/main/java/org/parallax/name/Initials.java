package org.parallax.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Initials that are written together are several names: "J.K. Rowling" and "JK Rowling" have two before the surname. Threads may share it. */
final class Initials {

    private static final Pattern POINTED = Pattern.compile("(?<!\\p{L})(?:\\p{Lu}\\.-?){2,3}(?=\\s)");
    private static final Pattern BARE = Pattern.compile("^\\p{Lu}{2}(?= \\p{Lu}\\p{Ll})");

    private Initials() {}

    /** A person's name with a blank after each initial. */
    static String apart(String name) {
        String pointed = parted(POINTED.matcher(name));
        return parted(BARE.matcher(pointed));
    }

    private static String parted(Matcher initials) {
        return initials.replaceAll(
                found -> found.group().replace(".", "").replace("-", "").replaceAll("(?!^)", " "));
    }
}
