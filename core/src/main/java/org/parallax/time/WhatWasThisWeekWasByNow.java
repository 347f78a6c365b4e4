package org.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * "It fell this week": since the Sunday with which many begin a week, or on a Sunday or Monday in the seven days before, and no later than the
 * article; "it will fall this week": not before the article. The value stays that of the week. Threads may share it.
 */
final class WhatWasThisWeekWasByNow {

    private static final String ROW = "this stretch";

    private static final long A_WEEK = 6;

    private WhatWasThisWeekWasByNow() {}

    static Outcome told(Found found, Outcome outcome, Clockless anchor, Tense tense) {
        boolean week = found.row().name().equals(ROW)
                && outcome.period().filter(p -> p.grain() == Grain.WEEK).isPresent();
        return week && anchor.first().isPresent() && anchor.last().isPresent()
                ? outcome.map(
                        days -> told(days, anchor.first().get(), anchor.last().get(), tense(found, tense)))
                : outcome;
    }

    private static Tense tense(Found found, Tense verb) {
        Match match = found.match();
        return match.words().lower(match.from() - 1).equals("earlier") ? Tense.PAST : verb;
    }

    private static Period told(Period week, LocalDate first, LocalDate last, Tense tense) {
        return switch (tense) {
            case PAST -> week.narrowed(began(week, first), last);
            case LOOSELY_PAST -> week.narrowed(week.first().minusDays(1), last);
            case FUTURE, TO_COME_THEN ->
                week.narrowed(first, isWeekend(last) ? week.last().plusDays(A_WEEK) : week.last());
            case OTHER -> week.narrowed(week.first().minusDays(1), week.last());
        };
    }

    private static LocalDate began(Period week, LocalDate first) {
        boolean young = isSunday(first) || first.getDayOfWeek() == DayOfWeek.MONDAY;
        return young ? first.minusDays(A_WEEK) : week.first().minusDays(1);
    }

    /** On these the week to come is "this week". */
    private static boolean isWeekend(LocalDate day) {
        return isSunday(day) || day.getDayOfWeek() == DayOfWeek.SATURDAY;
    }

    private static boolean isSunday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
