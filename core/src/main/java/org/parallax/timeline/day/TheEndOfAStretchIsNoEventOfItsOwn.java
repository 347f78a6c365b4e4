package org.parallax.timeline.day;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** {@code Fares rose from 3 May to 9 July}: one event, told of the day on which it began. Threads may share it. */
final class TheEndOfAStretchIsNoEventOfItsOwn {

    private static final Pattern BETWEEN = Pattern.compile(
            "\\b(?:between [^;]{1,40} and|from [^;]{0,30}\\d[^;]{0,12} (?:to|until|till|through)) (?:about |around )?$",
            Pattern.CASE_INSENSITIVE);

    /** "(26 February – 1 March)". */
    private static final Pattern DASH =
            Pattern.compile("(?:\\p{Lu}\\p{L}+\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}+\\.?)(?:,? \\d{4})? ?[-–—] ?$");

    private static final int REACH = 60;

    private TheEndOfAStretchIsNoEventOfItsOwn() {}

    static boolean holds(String text, TextSpan sentence, TextSpan time) {
        int from = Math.max(sentence.start(), time.start() - REACH);
        String before = text.substring(from, time.start());
        return BETWEEN.matcher(before).find() || DASH.matcher(before).find();
    }
}
