package org.parallax.bench.statements;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/**
 * When a reader says that something was voiced.
 *
 * @param sort how it can be known
 * @param date the day, month or year; only where the sort is {@link Sort#DATE}
 */
record Day(Sort sort, Optional<PartialDate> date) {

    /** How it can be known. */
    enum Sort {
        DATE,
        /** As part of the page's news, at most a week before it. */
        NEWS,
        /** More than a week before the page, and not told when. */
        PAST,
        /** Again and again. */
        LONG,
        FUTURE,
        UNKNOWN
    }

    /** In days before the page. */
    private static final long NEWS = 7;

    static Day of(String mark) {
        return Character.isDigit(mark.charAt(0))
                ? new Day(Sort.DATE, PartialDate.parse(mark))
                : new Day(Sort.valueOf(mark.toUpperCase(Locale.ROOT)), Optional.empty());
    }

    /** Whether it is a day that an account should give. */
    boolean isTold() {
        return sort == Sort.DATE || sort == Sort.NEWS;
    }

    /** Whether it is of the day of an article or of the week before. */
    boolean isNews(LocalDate published) {
        return sort == Sort.NEWS
                || date.filter(day ->
                                !day.first().isAfter(published) && !day.first().isBefore(published.minusDays(NEWS)))
                        .isPresent();
    }

    /** Whether some days that an account gives, both ends known, are right for an article of a day. */
    boolean isGivenBy(DateRange range, LocalDate published) {
        return switch (sort) {
            case DATE -> meets(range, date.orElseThrow());
            case NEWS ->
                !range.lastDay().orElseThrow().isBefore(published.minusDays(NEWS))
                        && !range.firstDay().orElseThrow().isAfter(published.plusDays(1));
            default -> false;
        };
    }

    /** They have a day in common, and what is given is not much wider. */
    private static boolean meets(DateRange range, PartialDate date) {
        LocalDate first = range.firstDay().orElseThrow();
        LocalDate last = range.lastDay().orElseThrow();
        boolean common = !first.isAfter(date.last()) && !last.isBefore(date.first());
        return common
                && !first.isBefore(date.first().minusDays(NEWS))
                && !last.isAfter(date.last().plusDays(NEWS));
    }
}
