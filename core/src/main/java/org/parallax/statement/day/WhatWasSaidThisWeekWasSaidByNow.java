package org.parallax.statement.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.TimeExpression;

/**
 * {@code To hear Brook scoff in her speech this week, calling the pier rotten, it would be easy to think …}: whatever tense the sentence has, words
 * that are told were said in the days of this week that are over, and not on the day of the page alone. Threads may share it.
 */
final class WhatWasSaidThisWeekWasSaidByNow {

    private static final Pattern THIS_WEEK = Pattern.compile("(?i)(?:earlier )?this week");

    private static final long A_WEEK = 6;

    private WhatWasSaidThisWeekWasSaidByNow() {}

    /** The days of a time, from the week's beginning on where it is this week and was read as what is left of it. */
    static DateRange told(TimeExpression time, Said said, Setting setting) {
        DateRange range = time.range();
        Optional<LocalDate> published =
                setting.article().dating().published().range().day();
        boolean left = THIS_WEEK.matcher(time.span().of(setting.text())).matches()
                && published.isPresent()
                && range.firstDay().equals(published)
                && !WhatIsPrintedWasSaidByThen.isStillToCome(said, setting);
        return left ? sinceItsBeginning(range, published.get()) : range;
    }

    private static DateRange sinceItsBeginning(DateRange range, LocalDate published) {
        boolean young = published.getDayOfWeek() == DayOfWeek.SUNDAY || published.getDayOfWeek() == DayOfWeek.MONDAY;
        LocalDate first = young
                ? published.minusDays(A_WEEK)
                : published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return DateRange.between(PartialDate.day(first), PartialDate.day(published), range.basis(), range.why());
    }
}
