package org.parallax.timeline.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.reading.Reading;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * {@code The harbour was closed on Sept. 11}, told in December without a year, may be of the day that everybody calls so. It dates nothing, unless the article tells the year elsewhere or came out
 * within two weeks. Threads may share it.
 */
final class ADayThatBecameANameIsOfNoYear {

    private static final int DAYS = 14;

    private static final Pattern DATE_ALONE =
            Pattern.compile("[\\p{L}.]+ \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? [\\p{L}.]+");

    private ADayThatBecameANameIsOfNoYear() {}

    static boolean holds(Reading reading, TimeExpression time, DateRange published) {
        return Telling.mayBeADayThatBecameAName(time)
                && DATE_ALONE.matcher(time.span().of(reading.article().text())).matches()
                && isLongAgo(time.range().day().orElseThrow(), published)
                && reading.times().stream().noneMatch(other -> isStated(other, time));
    }

    private static boolean isLongAgo(LocalDate day, DateRange published) {
        Optional<LocalDate> first = published.firstDay();
        return first.filter(then -> then.isAfter(day.plusDays(DAYS))).isPresent();
    }

    private static boolean isStated(TimeExpression other, TimeExpression time) {
        return other.range().basis() == DateRange.Basis.STATED
                && other.range().day().equals(time.range().day());
    }
}
