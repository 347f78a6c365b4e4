package org.parallax.timeline.day;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.TimeExpression;

/**
 * {@code The boats sailed between 3 and 9 May}, {@code Fares rose between May and July}: what lay between two times is of neither, but of all the days from the first to the
 * last. Threads may share it.
 */
public final class BetweenTwoDaysIsAStretch {

    private static final Pattern BETWEEN = Pattern.compile("\\bbetween (?:the )?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern AND = Pattern.compile(" and (?:the )?");

    private static final int REACH = 12;

    private static final String RULE = "between two times, the first ";

    private BetweenTwoDaysIsAStretch() {}

    /** Whether a time is such a stretch, however long. */
    static boolean isOne(TimeExpression time) {
        return time.rule().startsWith(RULE);
    }

    /**
     * The times of a sentence, the first of two that "between" joins as a stretch.
     *
     * @param times in order
     */
    public static List<TimeExpression> told(String text, List<TimeExpression> times) {
        List<TimeExpression> told = new ArrayList<>(times);
        for (int at = 0; at + 1 < times.size(); at++) {
            if (joins(text, times.get(at), times.get(at + 1))) {
                told.set(at, stretch(times.get(at), times.get(at + 1)));
            }
        }
        return told;
    }

    private static boolean joins(String text, TimeExpression one, TimeExpression other) {
        int from = Math.max(0, one.span().start() - REACH);
        boolean between =
                BETWEEN.matcher(text.substring(from, one.span().start())).find();
        boolean and = one.span().end() <= other.span().start()
                && AND.matcher(text.substring(one.span().end(), other.span().start()))
                        .matches();
        return between
                && and
                && one.range().isClosed()
                && other.range().isClosed()
                && !other.range()
                        .lastDay()
                        .orElseThrow()
                        .isBefore(one.range().firstDay().orElseThrow());
    }

    private static TimeExpression stretch(TimeExpression one, TimeExpression other) {
        PartialDate first = one.range().earliest().orElseThrow();
        PartialDate last = other.range().latest().orElseThrow();
        DateRange range =
                DateRange.between(first, last, one.range().basis(), one.range().why());
        return new TimeExpression(one.span(), one.type(), one.value(), range, RULE + one.rule());
    }
}
