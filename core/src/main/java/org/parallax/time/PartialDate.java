package org.parallax.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A calendar date as exactly as it is known: a day, a month or a year.
 *
 * @param first its first day
 * @param precision how much of it is known
 */
public record PartialDate(LocalDate first, Precision precision) implements Comparable<PartialDate> {

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public PartialDate {
        first = switch (precision) {
            case YEAR -> first.withDayOfYear(1);
            case MONTH -> first.withDayOfMonth(1);
            case DAY -> first;
        };
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    public static PartialDate month(int year, int month) {
        return new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH);
    }

    public static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /** Reads "2021", "2021-12" or "2021-12-31"; empty for anything else, an impossible date included. */
    public static Optional<PartialDate> parse(String iso) {
        if (iso.startsWith("+") || iso.startsWith("-")) {
            return Optional.empty();
        }
        try {
            return switch (iso.length()) {
                case 4 -> Optional.of(year(Year.parse(iso).getValue()));
                case 7 -> Optional.of(new PartialDate(YearMonth.parse(iso).atDay(1), Precision.MONTH));
                case 10 -> Optional.of(day(LocalDate.parse(iso)));
                default -> Optional.empty();
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    public LocalDate last() {
        return switch (precision) {
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
            case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
            case DAY -> first;
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    /** ISO 8601, as long as the date is known. */
    @Override
    public String toString() {
        String day = first.toString();
        return switch (precision) {
            case YEAR -> day.substring(0, day.length() - 6);
            case MONTH -> day.substring(0, day.length() - 3);
            case DAY -> day;
        };
    }
}
