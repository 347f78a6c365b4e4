package org.parallax.timeline.row;

import java.util.Optional;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Days;
import org.parallax.timeline.passage.ToldEvent;

/** {@code “The lock will be mended by 21 May,” she told the council}, and most of these words again elsewhere: what is due by one day, told alike, is due once. Threads may share it. */
public final class ADeadlineToldTwiceIsOneEntry implements RowsThatAreOne.Rule {

    /** Of the telling words of the one that says less. A first value. */
    private static final double SHARE = .6;

    private static final int FEWEST = 2;

    @Override
    public Optional<ToldEvent> joined(ToldEvent one, ToldEvent other) {
        return areOfOneDay(one.days(), other.days()) && one.any(other, ADeadlineToldTwiceIsOneEntry::areAlike)
                ? Optional.of(one.with(other, one.range()))
                : Optional.empty();
    }

    private static boolean areOfOneDay(Days one, Days other) {
        return one.first() == other.first() && one.last() == other.last();
    }

    private static boolean areAlike(Dated a, Dated b) {
        return a.planned() && b.planned() && (a.due() || b.due()) && a.sharesWords(b, FEWEST, SHARE);
    }
}
