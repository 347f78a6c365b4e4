package org.parallax.timeline.row;

import java.util.Optional;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Days;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code The yard stopped its work on the long pier this weekend}, {@code On Saturday the yard said that it would leave the pier}: what one outlet tells of a weekend and another
 * of a day in it is one entry of the day where many of their words are the same. Threads may share it.
 */
public final class AWeekendAndADayInItMayBeOneEntry implements RowsThatAreOne.Rule {

    private static final long WEEKEND = 2;

    /** Of the telling words of the one that says less. A first value, as is the next. */
    private static final double MANY = .4;

    private static final int FEWEST = 4;

    @Override
    public Optional<ToldEvent> joined(ToldEvent one, ToldEvent other) {
        boolean inOrder = one.days().count() <= other.days().count();
        ToldEvent day = inOrder ? one : other;
        ToldEvent weekend = inOrder ? other : one;
        return isADayIn(day.days(), weekend.days()) && areAlike(day.shown(), weekend.shown())
                ? Optional.of(day.with(weekend, day.range()))
                : Optional.empty();
    }

    private static boolean isADayIn(Days day, Days weekend) {
        return day.count() == 1 && weekend.count() == WEEKEND && day.meet(weekend);
    }

    private static boolean areAlike(Dated a, Dated b) {
        return !a.article().equals(b.article())
                && !a.isASaying()
                && !b.isASaying()
                && !a.deed().isAnothers(b.deed())
                && a.sharesWords(b, FEWEST, MANY);
    }
}
