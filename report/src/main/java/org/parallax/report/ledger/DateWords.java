package org.parallax.report.ledger;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.PartialDate.Precision;

/** Dates as a reader writes them: "5 May 2031", "May 2031", "1–30 June 2031", "until 3 May 2031". Always English, whatever the machine. */
public final class DateWords {

    private static final String DASH = "–";
    private static final String SPACED_DASH = " – ";

    private DateWords() {}

    /** The days of a range; "day unknown" where nothing is known. */
    public static String of(DateRange range) {
        if (range.earliest().isPresent() && range.latest().isPresent()) {
            return between(range.earliest().get(), range.latest().get());
        }
        return range.earliest()
                .map(from -> "since " + of(from))
                .or(() -> range.latest().map(until -> "until " + of(until)))
                .orElse("day unknown");
    }

    public static String of(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> year(date.first());
            case MONTH -> month(date.first()) + " " + year(date.first());
            case DAY -> of(date.first());
        };
    }

    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + year(day);
    }

    /** How a date is known, in a word. */
    public static String basis(DateRange range) {
        return switch (range.basis()) {
            case STATED -> "stated";
            case JUDGED -> "judged";
            case RESOLVED -> "worked out";
            case INFERRED -> "inferred";
            case UNKNOWN -> "unknown";
        };
    }

    /** A first and a last day, as short as can be. */
    public static String between(LocalDate first, LocalDate last) {
        return between(PartialDate.day(first), PartialDate.day(last));
    }

    private static String between(PartialDate from, PartialDate to) {
        if (from.equals(to)) {
            return of(from);
        }
        if (from.precision() != Precision.DAY || to.precision() != Precision.DAY) {
            return of(from) + SPACED_DASH + of(to);
        }
        LocalDate first = from.first();
        LocalDate last = to.first();
        if (first.getYear() != last.getYear()) {
            return of(first) + SPACED_DASH + of(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + DASH + of(last)
                : first.getDayOfMonth() + " " + month(first) + SPACED_DASH + of(last);
    }

    public static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
