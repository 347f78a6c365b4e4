package org.parallax.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/**
 * "Between May and July", "from 26 February to 1 March", "3 March – 5 March": what is told of both dates lies anywhere from the first to the last; so the
 * first stands for the whole. What took longer than a month is news of its beginning. Threads may share it.
 */
final class ASpanIsToldAsAWhole {

    /** So many characters before the first date tell. */
    private static final int LEAD = 10;

    private static final long LONGEST = 31;

    private static final Pattern SPAN = Pattern.compile(
            "(?:.*\\bbetween \\| and |.*\\bfrom \\| (?:to|until|till|through) |.*\\|\\s?[-–—]\\s?)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ASpanIsToldAsAWhole() {}

    /** The times of a sentence, in order. */
    static List<TimeExpression> in(String text, List<TimeExpression> here) {
        List<TimeExpression> told = new ArrayList<>(here);
        for (int at = 0; at + 1 < here.size(); at++) {
            if (isSpan(text, here.get(at), here.get(at + 1))) {
                told.set(at, whole(here.get(at), here.get(at + 1).range()));
            }
        }
        return told;
    }

    private static boolean isSpan(String text, TimeExpression first, TimeExpression last) {
        return isDated(first) && isDated(last) && isShort(first.range(), last.range()) && isJoined(text, first, last);
    }

    /** Whether the words say "from" one "to" the other, or the like. */
    static boolean isJoined(String text, TimeExpression first, TimeExpression last) {
        TextSpan begin = first.span();
        int between = last.span().start() - begin.end();
        String lead = text.substring(Math.max(0, begin.start() - LEAD), begin.start());
        return between <= LEAD
                && SPAN.matcher(lead + "|"
                                + text.substring(begin.end(), last.span().start()))
                        .matches();
    }

    private static boolean isShort(DateRange first, DateRange last) {
        long days = ChronoUnit.DAYS.between(
                first.firstDay().orElseThrow(), last.lastDay().orElseThrow());
        return days > 0 && days < LONGEST;
    }

    private static boolean isDated(TimeExpression time) {
        return time.type() == TimeExpression.Type.DATE && time.range().isClosed();
    }

    private static TimeExpression whole(TimeExpression first, DateRange last) {
        DateRange own = first.range();
        DateRange range = DateRange.between(
                own.earliest().orElseThrow(),
                last.latest().orElseThrow(),
                own.basis(),
                own.why() + ", up to " + last.why());
        return new TimeExpression(first.span(), first.type(), first.value(), range, first.rule());
    }
}
