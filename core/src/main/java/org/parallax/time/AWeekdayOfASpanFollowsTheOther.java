package org.parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code The guild met from Monday to Wednesday}, told on a Tuesday: the Wednesday is the last one, and so the Monday is the one before it and not yesterday; looking ahead,
 * the end is the one after the beginning. Threads may share it.
 */
final class AWeekdayOfASpanFollowsTheOther {

    private static final int A_WEEK = 7;

    private static final String WEEKDAY = "weekday";

    private AWeekdayOfASpanFollowsTheOther() {}

    /** The times of a sentence, in order. */
    static List<TimeExpression> in(String text, List<TimeExpression> here) {
        List<TimeExpression> told = new ArrayList<>(here);
        for (int at = 0; at + 1 < told.size(); at++) {
            if (isTurned(text, told.get(at), told.get(at + 1))) {
                boolean ahead = FromTheArticle.isNextWeekday(told.get(at + 1).range());
                int moved = ahead ? at + 1 : at;
                told.set(moved, later(told.get(moved), ahead ? A_WEEK : -A_WEEK));
            }
        }
        return told;
    }

    private static boolean isTurned(String text, TimeExpression first, TimeExpression last) {
        return isWeekday(first)
                && isWeekday(last)
                && last.range().endsBefore(first.range())
                && ASpanIsToldAsAWhole.isJoined(text, first, last);
    }

    private static boolean isWeekday(TimeExpression time) {
        boolean row = time.rule().equals(WEEKDAY) || time.rule().startsWith(WEEKDAY + ",");
        return row && time.range().day().isPresent();
    }

    private static TimeExpression later(TimeExpression time, int days) {
        LocalDate day = time.range().day().orElseThrow().plusDays(days);
        DateRange range = DateRange.on(
                PartialDate.day(day), time.range().basis(), time.range().why() + ", of one week with the other end");
        return new TimeExpression(time.span(), time.type(), day.toString(), range, time.rule());
    }
}
