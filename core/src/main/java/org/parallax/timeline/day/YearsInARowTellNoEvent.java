package org.parallax.timeline.day;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** {@code The fourth flood, following those of 2006, 2009 and 2013}: years that are told over tell how often, and of none what happened. Threads may share it. */
final class YearsInARowTellNoEvent {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern BEFORE = Pattern.compile("\\b\\d{4},? (?:and |or )?$");

    private static final Pattern BEHIND = Pattern.compile(",? (?:and |or )?\\d{4}\\b");

    private static final int REACH = 12;

    private YearsInARowTellNoEvent() {}

    static boolean holds(String text, TextSpan sentence, TextSpan time) {
        String before = text.substring(Math.max(sentence.start(), time.start() - REACH), time.start());
        return YEAR.matcher(time.of(text)).matches()
                && (BEFORE.matcher(before).find()
                        || BEHIND.matcher(text)
                                .region(time.end(), text.length())
                                .lookingAt());
    }
}
