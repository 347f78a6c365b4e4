package org.parallax.timeline.row;

import java.util.Optional;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Days;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code Brel told the harbour radio on Monday that she opposes the new pier}, {@code Brel said again on Monday she opposes a pier}: what two outlets tell of one day,
 * with most of their words the same, is one entry. Threads may share it.
 */
public final class TwoOutletsTellADayMuchAlike implements RowsThatAreOne.Rule {

    /** Of the telling words of the one that says less. A first value, as is the next. */
    private static final double MOST = .6;

    private static final int FEWEST = 4;

    @Override
    public Optional<ToldEvent> joined(ToldEvent one, ToldEvent other) {
        return areOfOneDay(one.days(), other.days()) && areAlike(one.shown(), other.shown())
                ? Optional.of(one.with(other, one.range()))
                : Optional.empty();
    }

    private static boolean areOfOneDay(Days one, Days other) {
        return one.count() == 1 && one.first() == other.first() && one.last() == other.last();
    }

    private static boolean areAlike(Dated a, Dated b) {
        return !a.article().equals(b.article()) && !a.deed().isAnothers(b.deed()) && a.sharesWords(b, FEWEST, MOST);
    }
}
