package org.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar.
 *
 * @param grain what it is
 * @param first its first day
 * @param last its last day
 * @param value its TIMEX3 value
 */
record Period(Grain grain, LocalDate first, LocalDate last, String value) {

    static Period day(LocalDate day) {
        return new Period(Grain.DAY, day, day, day.toString());
    }

    static Period month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Period(
                Grain.MONTH,
                first,
                first.with(TemporalAdjusters.lastDayOfMonth()),
                first.toString().substring(0, 7));
    }

    static Period year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new Period(Grain.YEAR, first, LocalDate.of(year, 12, 31), digits(year, 4));
    }

    static Period quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Period(Grain.QUARTER, first, first.plusMonths(3).minusDays(1), digits(year, 4) + "-Q" + quarter);
    }

    /** Weeks begin on Monday and are counted as ISO 8601 counts them. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(Grain.WEEK, monday, monday.plusDays(6), weekValue(monday));
    }

    static Period weekend(LocalDate day) {
        Period week = week(day);
        return new Period(Grain.WEEKEND, week.first.plusDays(5), week.last, week.value + "-WE");
    }

    static Period decade(int year) {
        int begin = Math.floorDiv(year, 10) * 10;
        return new Period(
                Grain.DECADE,
                LocalDate.of(begin, 1, 1),
                LocalDate.of(begin + 9, 12, 31),
                digits(begin, 4).substring(0, 3));
    }

    static Period century(int year) {
        int begin = Math.floorDiv(year, 100) * 100;
        return new Period(
                Grain.CENTURY,
                LocalDate.of(begin, 1, 1),
                LocalDate.of(begin + 99, 12, 31),
                digits(begin, 4).substring(0, 2));
    }

    /** A season of the northern half; winter may begin in the year or end in it. */
    static Period season(int year, Season season) {
        LocalDate first = season == Season.WINTER
                ? LocalDate.of(year - 1, Month.DECEMBER, 1)
                : LocalDate.of(year, season.firstMonth(), 1);
        LocalDate last = season == Season.WINTER
                ? LocalDate.of(year + 1, 3, 1).minusDays(1)
                : first.plusMonths(3).minusDays(1);
        return new Period(Grain.SEASON, first, last, digits(year, 4) + "-" + season.code());
    }

    /** The same, of which the winter is the one that ends in the year: of two winters only one lies beside an article. */
    static Period oneSeason(int year, Season season) {
        Period whole = season(year, season);
        return season == Season.WINTER
                ? whole.narrowed(whole.first, whole.first.plusMonths(3).minusDays(1))
                : whole;
    }

    /** The stretch of this grain that a day lies in. */
    static Period around(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> day(day);
            case WEEKEND -> weekend(day);
            case WEEK -> week(day);
            case MONTH -> month(day.getYear(), day.getMonthValue());
            case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case SEASON -> season(day.getYear(), Season.of(day));
            case YEAR -> year(day.getYear());
            case DECADE -> decade(day.getYear());
            case CENTURY -> century(day.getYear());
        };
    }

    /** The stretch of this grain, so many later (earlier, when negative). */
    static Period shifted(LocalDate day, Grain grain, long count) {
        return around(
                switch (grain) {
                    case DAY -> day.plusDays(count);
                    case WEEKEND, WEEK -> day.plusWeeks(count);
                    case MONTH -> day.plusMonths(count);
                    case QUARTER -> day.plusMonths(3 * count);
                    case SEASON, YEAR -> day.plusYears(count);
                    case DECADE -> day.plusYears(10 * count);
                    case CENTURY -> day.plusYears(100 * count);
                },
                grain);
    }

    /** The same days with another value. */
    Period valued(String other) {
        return new Period(grain, first, last, other);
    }

    /** A part of it; its value stays. */
    Period narrowed(LocalDate from, LocalDate to) {
        return new Period(grain, from, to, value);
    }

    long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    DateRange range(DateRange.Basis basis, String why) {
        boolean whole = around(first, grain).equals(valued(around(first, grain).value));
        return switch (grain) {
            case MONTH, YEAR ->
                whole
                        ? DateRange.on(grain == Grain.YEAR ? yearOf(first) : monthOf(first), basis, why)
                        : days(basis, why);
            default -> days(basis, why);
        };
    }

    private DateRange days(DateRange.Basis basis, String why) {
        return DateRange.between(PartialDate.day(first), PartialDate.day(last), basis, why);
    }

    private static PartialDate yearOf(LocalDate day) {
        return PartialDate.year(day.getYear());
    }

    private static PartialDate monthOf(LocalDate day) {
        return PartialDate.month(day.getYear(), day.getMonthValue());
    }

    private static String weekValue(LocalDate monday) {
        return digits(monday.get(IsoFields.WEEK_BASED_YEAR), 4)
                + "-W"
                + digits(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    static String digits(int number, int width) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, width - plain.length())) + plain;
    }
}
