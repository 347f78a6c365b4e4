package org.parallax.timeline.row;

import java.util.Optional;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Days;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code Brel will meet the owners on Thursday}, {@code Brel met the owners on Thursday and left}: what one outlet tells beforehand and another afterwards is one entry, which
 * shows how it was. Threads may share it.
 */
public final class WhatWasPlannedAndDoneIsOneEntry implements RowsThatAreOne.Rule {

    /** Of the telling words of the one that says less. A first value. */
    private static final double SHARE = .33;

    private static final int FEWEST = 3;

    @Override
    public Optional<ToldEvent> joined(ToldEvent one, ToldEvent other) {
        ToldEvent done = isPlanned(one) ? other : one;
        ToldEvent planned = isPlanned(one) ? one : other;
        return isPlanned(planned)
                        && !isPlanned(done)
                        && areOfOneDay(done.days(), planned.days())
                        && areAlike(done.shown(), planned.shown())
                ? Optional.of(done.with(planned, done.range()))
                : Optional.empty();
    }

    private static boolean isPlanned(ToldEvent event) {
        return event.passages().stream().allMatch(Dated::planned);
    }

    private static boolean areOfOneDay(Days one, Days other) {
        return one.first() == other.first() && one.last() == other.last();
    }

    private static boolean areAlike(Dated a, Dated b) {
        return !a.article().equals(b.article()) && a.sharesWords(b, FEWEST, SHARE);
    }
}
