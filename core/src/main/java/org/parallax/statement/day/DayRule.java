package org.parallax.statement.day;

import java.util.Optional;
import org.parallax.statement.setting.Said;
import org.parallax.time.DateRange;

/**
 * One way to tell on which days words were said, as against the days that they speak of. Asked in the order of {@link Days}, the first answer
 * counts; an answer can be that the day is unknown, with why. Example: {@link ATimeBesideTheCueIsWhenItWasSaid}.
 */
interface DayRule {

    /** The days; empty where this rule has nothing to say. */
    Optional<DateRange> when(Said said, Days soFar);

    default String name() {
        return getClass().getSimpleName();
    }
}
