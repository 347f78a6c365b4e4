package org.parallax.disagreement.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether somebody founded something, alone or with others. */
enum Founder {
    NONE,
    ALONE,
    WITH_OTHERS;

    private static final Pattern FOUNDER = Pattern.compile("(?i)\\b(co-?)?founder\\b");

    /** As the words for an office tell. */
    static Founder in(String words) {
        Matcher founder = FOUNDER.matcher(words);
        return !founder.find() ? NONE : founder.group(1) == null ? ALONE : WITH_OTHERS;
    }
}
