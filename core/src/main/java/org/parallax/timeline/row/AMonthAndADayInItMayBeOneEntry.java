package org.parallax.timeline.row;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code In July Brel and Sund agreed to dredge the canal}, {@code On 26 July Brel and Sund signed an agreement to dredge the canal}: what one article tells of
 * a month and another of a day in it is one entry where most of what the one says the other says as well. Threads may share it.
 */
public final class AMonthAndADayInItMayBeOneEntry implements RowsThatAreOne.Rule {

    private static final long LONGEST_DAY = 2;

    private static final long SHORTEST_MONTH = 28;

    private static final long LONGEST_MONTH = 31;

    /** Of the telling words of the one that says less. A first value, as is the next. */
    private static final double SHARE = .33;

    private static final int FEWEST = 4;

    /** The same of one article, which may well tell two things of a month. */
    private static final double MUCH = .5;

    @Override
    public Optional<ToldEvent> joined(ToldEvent one, ToldEvent other) {
        boolean inOrder = one.days().count() <= other.days().count();
        ToldEvent day = inOrder ? one : other;
        ToldEvent month = inOrder ? other : one;
        return isADayIn(day, month)
                        && (areOfOtherArticles(day, month)
                                ? day.any(month, AMonthAndADayInItMayBeOneEntry::areAlike)
                                : day.any(month, AMonthAndADayInItMayBeOneEntry::areMuchAlike))
                ? Optional.of(day.with(month, day.range()))
                : Optional.empty();
    }

    private static boolean isADayIn(ToldEvent day, ToldEvent month) {
        return day.days().count() <= LONGEST_DAY
                && month.days().count() >= SHORTEST_MONTH
                && month.days().count() <= LONGEST_MONTH
                && month.days().first() <= day.days().first()
                && day.days().last() <= month.days().last();
    }

    private static boolean areOfOtherArticles(ToldEvent day, ToldEvent month) {
        Set<String> articles = day.passages().stream().map(Dated::article).collect(Collectors.toSet());
        return month.passages().stream().map(Dated::article).noneMatch(articles::contains);
    }

    private static boolean areAlike(Dated one, Dated other) {
        return areMuchAlike(one, other)
                || (one.sharesWords(other, FEWEST, SHARE) && one.deed().mayBeOneWith(other.deed()));
    }

    private static boolean areMuchAlike(Dated one, Dated other) {
        return one.sharesWords(other, FEWEST, MUCH) && !one.deed().isAnothers(other.deed());
    }
}
