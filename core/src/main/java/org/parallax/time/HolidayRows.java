package org.parallax.time;

import static org.parallax.time.TimeExpression.Type.DATE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Feasts that have one date a year everywhere; feasts of the moon have a value in no calendar and are left out. */
final class HolidayRows {

    private HolidayRows() {}

    private record Feast(String name, String pattern, IntFunction<LocalDate> day) {}

    private static final List<Feast> FEASTS = List.of(
            new Feast("Christmas", "christmas day?", year -> LocalDate.of(year, 12, 25)),
            new Feast("Christmas Eve", "christmas eve", year -> LocalDate.of(year, 12, 24)),
            new Feast("Boxing Day", "boxing day", year -> LocalDate.of(year, 12, 26)),
            new Feast("New Year", "new year '|’ s day", year -> LocalDate.of(year, 1, 1)),
            new Feast("New Year's Eve", "new year '|’ s eve", year -> LocalDate.of(year, 12, 31)),
            new Feast("Valentine's Day", "valentine '|’ s day", year -> LocalDate.of(year, 2, 14)),
            new Feast("May Day", "may day", year -> LocalDate.of(year, 5, 1)),
            new Feast("Halloween", "halloween", year -> LocalDate.of(year, 10, 31)),
            new Feast("Thanksgiving", "thanksgiving day?", year -> nth(year, 11, DayOfWeek.THURSDAY, 4)),
            new Feast("Labor Day", "labor day", year -> nth(year, 9, DayOfWeek.MONDAY, 1)),
            new Feast("Memorial Day", "memorial day", year -> nth(year, 5, DayOfWeek.MONDAY, -1)),
            new Feast(
                    "Black Friday",
                    "black friday",
                    year -> nth(year, 11, DayOfWeek.THURSDAY, 4).plusDays(1)),
            new Feast(
                    "Cyber Monday",
                    "cyber monday",
                    year -> nth(year, 11, DayOfWeek.THURSDAY, 4).plusDays(4)),
            new Feast(
                    "Giving Tuesday",
                    "giving tuesday",
                    year -> nth(year, 11, DayOfWeek.THURSDAY, 4).plusDays(5)),
            new Feast(
                    "Shrove Tuesday", "shrove|fat tuesday", year -> easter(year).minusDays(47)),
            new Feast("Ash Wednesday", "ash wednesday", year -> easter(year).minusDays(46)),
            new Feast("Palm Sunday", "palm sunday", year -> easter(year).minusDays(7)),
            new Feast(
                    "Maundy Thursday",
                    "maundy|holy thursday",
                    year -> easter(year).minusDays(3)),
            new Feast(
                    "Whit Sunday", "whit|pentecost sunday", year -> easter(year).plusDays(49)),
            new Feast("Whit Monday", "whit monday", year -> easter(year).plusDays(50)),
            new Feast("Easter", "easter sunday?", HolidayRows::easter),
            new Feast("Easter Monday", "easter monday", year -> easter(year).plusDays(1)),
            new Feast("Good Friday", "good friday", year -> easter(year).minusDays(2)));

    static List<Row> all() {
        return FEASTS.stream()
                .flatMap(feast -> feast(feast.name(), feast.pattern(), feast.day()).stream())
                .toList();
    }

    /** The day of a feast in a year, by the name of the row that reads it without a year; empty for any other row. */
    static Optional<LocalDate> day(String row, int year) {
        return FEASTS.stream()
                .filter(feast -> feast.name().equals(row))
                .findFirst()
                .map(feast -> feast.day().apply(year));
    }

    private static List<Row> feast(String name, String pattern, IntFunction<LocalDate> day) {
        return List.of(
                Row.of(
                                Category.DATE,
                                DATE,
                                name,
                                "last|this? " + pattern,
                                m -> FromTheArticle.yearly(year -> Period.day(day.apply(year))))
                        .only(HolidayRows::isName),
                Row.of(
                                Category.DATE,
                                DATE,
                                name + " of a year",
                                pattern + " ,? of? [year]",
                                m -> FromTheText.within(
                                        m.innerMeaning(), year -> FromTheText.period(Period.day(day.apply(year)))))
                        .only(HolidayRows::isName));
    }

    private static boolean isName(Match match) {
        return match.words().at(match.from()).capital() || match.says("last", "this");
    }

    private static LocalDate nth(int year, int month, DayOfWeek day, int nth) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
    }

    /** Gregorian Easter, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
