package org.parallax.timeline.day;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.time.TimeExpression;

/** {@code Saturday, 31 December 2017}, which was a Sunday: one of the two is a misprint, and nobody can tell which; so it tells no day. Threads may share it. */
final class ADateAndItsWeekdayMustAgree {

    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b", Pattern.CASE_INSENSITIVE);

    private ADateAndItsWeekdayMustAgree() {}

    static boolean holds(String text, TimeExpression time) {
        TextSpan words = time.span();
        Matcher weekday = WEEKDAY.matcher(words.of(text));
        return !weekday.find()
                || time.range()
                        .day()
                        .filter(day -> !day.getDayOfWeek()
                                .name()
                                .equals(weekday.group().toUpperCase(Locale.ROOT)))
                        .isEmpty();
    }
}
