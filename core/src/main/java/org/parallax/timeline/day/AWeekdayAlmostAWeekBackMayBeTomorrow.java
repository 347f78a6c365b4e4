package org.parallax.timeline.day;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/**
 * {@code Sunday} in a page of a Saturday: who looks back six days says "last Sunday". A page that is dated where it was already or still another day means the
 * day after. Nobody can tell which; so it tells no day. Threads may share it.
 */
final class AWeekdayAlmostAWeekBackMayBeTomorrow {

    private static final long ALMOST_A_WEEK = 6;

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:(?:early|late) )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?",
            Pattern.CASE_INSENSITIVE);

    private AWeekdayAlmostAWeekBackMayBeTomorrow() {}

    static boolean holds(String text, TimeExpression time, DateRange published) {
        TextSpan words = time.span();
        boolean back = published
                .day()
                .flatMap(day -> time.range().day().map(told -> daysBetween(told, day) == ALMOST_A_WEEK))
                .orElse(false);
        return back && WEEKDAY.matcher(words.of(text)).matches();
    }

    private static long daysBetween(LocalDate told, LocalDate published) {
        return published.toEpochDay() - told.toEpochDay();
    }
}
