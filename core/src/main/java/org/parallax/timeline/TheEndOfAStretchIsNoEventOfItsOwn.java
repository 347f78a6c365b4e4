package org.parallax.timeline;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** {@code Fares rose between May and July}: one event, told of the day on which it began. Threads may share it. */
final class TheEndOfAStretchIsNoEventOfItsOwn {

    private static final Pattern BETWEEN = Pattern.compile(
            "\\b(?:between [^;]{1,40} and|from [^;]{1,30}\\d[^;]{0,12} (?:to|until|till|through)) (?:about |around )?$",
            Pattern.CASE_INSENSITIVE);

    private static final int REACH = 60;

    private TheEndOfAStretchIsNoEventOfItsOwn() {}

    static boolean holds(String text, TextSpan sentence, TextSpan time) {
        int from = Math.max(sentence.start(), time.start() - REACH);
        return BETWEEN.matcher(text.substring(from, time.start())).find();
    }
}
