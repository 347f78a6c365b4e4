package org.parallax.time;

import static org.parallax.time.TimeExpression.Type.DATE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Feasts that have one date a year everywhere; feasts of the moon have a value in no calendar and are left out. */
final class HolidayRows {

    private HolidayRows() {}

    static List<Row> all() {
        return Stream.of(
                        feast("Christmas", "christmas day?", year -> LocalDate.of(year, 12, 25)),
                        feast("Christmas Eve", "christmas eve", year -> LocalDate.of(year, 12, 24)),
                        feast("Boxing Day", "boxing day", year -> LocalDate.of(year, 12, 26)),
                        feast("New Year", "new year '|’ s day", year -> LocalDate.of(year, 1, 1)),
                        feast("New Year's Eve", "new year '|’ s eve", year -> LocalDate.of(year, 12, 31)),
                        feast("Valentine's Day", "valentine '|’ s day", year -> LocalDate.of(year, 2, 14)),
                        feast("May Day", "may day", year -> LocalDate.of(year, 5, 1)),
                        feast("Halloween", "halloween", year -> LocalDate.of(year, 10, 31)),
                        feast("Thanksgiving", "thanksgiving day?", year -> nth(year, 11, DayOfWeek.THURSDAY, 4)),
                        feast("Labor Day", "labor day", year -> nth(year, 9, DayOfWeek.MONDAY, 1)),
                        feast("Memorial Day", "memorial day", year -> nth(year, 5, DayOfWeek.MONDAY, -1)),
                        feast("Easter", "easter sunday?", HolidayRows::easter),
                        feast(
                                "Easter Monday",
                                "easter monday",
                                year -> easter(year).plusDays(1)),
                        feast("Good Friday", "good friday", year -> easter(year).minusDays(2)))
                .flatMap(List::stream)
                .toList();
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
