package org.parallax.timeline.row;

import java.util.Optional;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Days;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code The judge is to sentence Brel on 28 June}, {@code Brel's sentencing has been set for 28 June}: what is planned for one day or month and told in like words is one
 * entry. Threads may share it.
 */
public final class WhatIsPlannedForADayIsOneEntry implements RowsThatAreOne.Rule {

    /** Of the telling words of the one that says less. A first value, as is the next. */
    private static final double SHARE = .2;

    private static final int FEWEST = 2;

    @Override
    public Optional<ToldEvent> joined(ToldEvent one, ToldEvent other) {
        return areOfOneTime(one.days(), other.days()) && areAlike(one.shown(), other.shown())
                ? Optional.of(one.with(other, one.range()))
                : Optional.empty();
    }

    private static boolean areOfOneTime(Days one, Days other) {
        return one.first() == other.first() && one.last() == other.last();
    }

    private static boolean areAlike(Dated a, Dated b) {
        return a.planned()
                && b.planned()
                && !a.deed().isAnothers(b.deed())
                && (a.sharesWords(b, FEWEST, SHARE) || a.sharesWords(b, 1, .5));
    }
}
