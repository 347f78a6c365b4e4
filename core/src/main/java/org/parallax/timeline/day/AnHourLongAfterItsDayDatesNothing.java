package org.parallax.timeline.day;

import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;
import org.parallax.timeline.passage.Distance;

/** {@code At 11.04am}, long after a day of the past was named: the hour of that day, or of the day of the news? Threads may share it. */
final class AnHourLongAfterItsDayDatesNothing {

    private static final String LAST_NAMED = "counted from the date last named";

    private AnHourLongAfterItsDayDatesNothing() {}

    static boolean holds(TimeExpression time, DateRange published) {
        return time.type() == TimeExpression.Type.TIME
                && time.range().why().contains(LAST_NAMED)
                && Distance.isOlderThanNews(time.range(), published);
    }
}
