package org.parallax.timeline.passage;

import java.time.LocalDate;
import org.parallax.time.DateRange;

/** From how far an article looks back on what it tells. */
public enum Distance {
    /** It is of these weeks, or still to come. */
    NEWS,
    /** It is more than a month back. */
    RECALLED,
    /** It is more than a year back. */
    YEARS_AGO;

    private static final long DAYS_OF_NEWS = 3;
    private static final long MONTH = 30;
    private static final long YEAR = 366;

    /** Of days told in an article; of an undated one, what is told with a full date is recalled. */
    public static Distance of(DateRange told, DateRange published) {
        LocalDate last = told.lastDay().orElseThrow();
        return published
                .firstDay()
                .map(day -> of(day.toEpochDay() - last.toEpochDay()))
                .orElse(told.basis() == DateRange.Basis.STATED ? RECALLED : NEWS);
    }

    /** Whether days lie further back than what is still told as news. */
    public static boolean isOlderThanNews(DateRange told, DateRange published) {
        LocalDate last = told.lastDay().orElseThrow();
        return published
                .firstDay()
                .filter(day -> day.toEpochDay() - last.toEpochDay() > DAYS_OF_NEWS)
                .isPresent();
    }

    private static Distance of(long days) {
        return days > YEAR ? YEARS_AGO : days > MONTH ? RECALLED : NEWS;
    }
}
