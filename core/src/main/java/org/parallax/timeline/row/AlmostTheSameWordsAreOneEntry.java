package org.parallax.timeline.row;

import java.util.Optional;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code The barge rammed the pier just after noon on Sunday, Velt said}, {@code The barge rammed the pier on Sunday, Velt told reporters}: what two outlets take from one
 * text and tell of days that meet is one entry. Threads may share it.
 */
public final class AlmostTheSameWordsAreOneEntry implements RowsThatAreOne.Rule {

    /** Of the telling words of the one that says less. */
    private static final double ALMOST_ALL = .75;

    private static final int FEWEST = 6;

    /** Longer stretches meet without being of one day. */
    private static final long FEW_DAYS = 3;

    @Override
    public Optional<ToldEvent> joined(ToldEvent one, ToldEvent other) {
        boolean inOrder = one.days().count() <= other.days().count();
        ToldEvent shorter = inOrder ? one : other;
        ToldEvent longer = inOrder ? other : one;
        return shorter.days().meet(longer.days())
                        && longer.days().count() <= FEW_DAYS
                        && shorter.shown().sharesWords(longer.shown(), FEWEST, ALMOST_ALL)
                ? Optional.of(shorter.with(longer, shorter.range()))
                : Optional.empty();
    }
}
