package org.parallax.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a stretch; its value is the whole stretch's, as TIMEX3 has it. */
enum PartOfPeriod {
    EARLY,
    MIDDLE,
    LATE,
    END,
    EARLIER,
    LATER,
    TODAY,
    END_OF_THIS_YEAR;

    private static final int A_WEEK = 7;
    private static final int A_MONTH = 31;

    Meaning of(Match match) {
        return switch (this) {
            case END_OF_THIS_YEAR ->
                context -> FromTheArticle.shifted(Grain.YEAR, 0).in(context).map(END::narrow);
            case TODAY -> FromTheArticle.shifted(Grain.DAY, 0);
            case EARLIER -> context -> match.innerMeaning().in(context).map(period -> before(context, period));
            case LATER -> context -> match.innerMeaning().in(context).map(period -> after(context, period));
            default -> context -> match.innerMeaning().in(context).map(this::narrow);
        };
    }

    /** "earlier this year" is over by the article's day, "earlier in the month" by the day of it that is named; nobody says so of the week or month before. */
    private static Period before(Context context, Period period) {
        return Stream.of(context.published(), context.day().map(Period::first))
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(period.first()) && !day.isAfter(period.last()))
                .findFirst()
                .map(day -> period.narrowed(period.first(), lastBefore(day, period)))
                .orElse(period);
    }

    private static LocalDate lastBefore(LocalDate day, Period period) {
        LocalDate usual = day.minusDays(period.days() > A_MONTH ? A_MONTH : A_WEEK);
        LocalDate early = EARLY.narrow(period).last();
        return usual.isAfter(early) ? usual : early.isBefore(day) ? early : day;
    }

    /** "later this week" begins with the article's day. */
    private static Period after(Context context, Period period) {
        return context.published()
                .filter(date -> date.isAfter(period.first()) && !date.isAfter(period.last()))
                .filter(date -> context.tense() != Tense.PAST)
                .map(date -> period.narrowed(date, period.last()))
                .orElse(period);
    }

    /** Thirds of it, generously; the end is the last month of a year, the last ten days of a month. */
    private Period narrow(Period period) {
        long days = period.days();
        if (days == 1) {
            return period;
        }
        LocalDate third = period.first().plusDays(days * 2 / 5);
        LocalDate last = period.last().minusDays(days * 2 / 5);
        return switch (this) {
            case EARLY -> period.narrowed(period.first(), third);
            case MIDDLE ->
                period.narrowed(period.first().plusDays(days / 4), period.last().minusDays(days / 4));
            case LATE -> period.narrowed(last, period.last());
            default -> period.narrowed(period.last().minusDays(days > 100 ? 31 : days / 3), period.last());
        };
    }
}
