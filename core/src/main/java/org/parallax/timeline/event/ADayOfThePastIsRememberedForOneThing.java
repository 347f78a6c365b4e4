package org.parallax.timeline.event;

import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Distance;

/** A day that lies years back is remembered for one thing, in whatever words. */
final class ADayOfThePastIsRememberedForOneThing {

    private ADayOfThePastIsRememberedForOneThing() {}

    static boolean holds(Dated a, Dated b) {
        return isADayOfThePast(a) && isADayOfThePast(b) && a.overlaps(b);
    }

    private static boolean isADayOfThePast(Dated dated) {
        return dated.days() == 1 && dated.distance() == Distance.YEARS_AGO;
    }
}
