package org.parallax.disagreement.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parallax.disagreement.line.Laid;
import org.parallax.time.TimeExpression;

/**
 * A day as the words of an article tell it. Where the page states no date, "Saturday" tells the weekday alone and "yesterday" nothing: which day that
 * was is only inferred, perhaps from the very article that it is compared with.
 *
 * @param day the day
 * @param sure whether the page and its words tell which it is
 * @param weekday what the words name; empty where they name none
 */
record DayAsTold(LocalDate day, boolean sure, Optional<DayOfWeek> weekday) {

    static Optional<DayAsTold> of(Laid laid, TimeExpression time) {
        String words = time.span().of(laid.article().text()).toUpperCase(Locale.ROOT);
        boolean dated = laid.article().article().dating().published().range().isKnown();
        Optional<DayOfWeek> weekday = Arrays.stream(DayOfWeek.values())
                .filter(day -> words.contains(day.name()))
                .findFirst();
        return time.range()
                .firstDay()
                .map(day -> new DayAsTold(day, dated || words.chars().anyMatch(Character::isDigit), weekday));
    }

    /** Whether both cannot be one day, whatever was inferred. */
    boolean differsFrom(DayAsTold other) {
        return (sure && other.sure) ? !day.equals(other.day) : weekdaysDiffer(other);
    }

    private boolean weekdaysDiffer(DayAsTold other) {
        Optional<DayOfWeek> one = toldWeekday();
        Optional<DayOfWeek> another = other.toldWeekday();
        return one.isPresent() && another.isPresent() && !one.equals(another);
    }

    private Optional<DayOfWeek> toldWeekday() {
        return sure ? Optional.of(day.getDayOfWeek()) : weekday;
    }

    /** ": 2031-05-05 was a Monday", where one tells the day and the other the weekday alone; else "". */
    String weekdayBeside(DayAsTold other) {
        if (sure == other.sure) {
            return "";
        }
        return sure ? weekdayOfTheDay() : other.weekdayOfTheDay();
    }

    private String weekdayOfTheDay() {
        return ": " + day + " was a " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
