package org.parallax.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.statement.Statement;

/** Two passages tell one event when their days meet and they share words that few others have. */
final class IsOneEvent {

    /** Of the weight of the shorter one's words; found on invented stories and the example, to be looked at with {@code bench story}. */
    private static final double SHARE = .33;

    private static final double SHARE_OF_SEVERAL = .2;

    private static final int FEWEST = 3;

    /** A day that two articles both look back on from afar, or give as a deadline, is seldom named for two things. */
    private static final double SHARE_RECALLED = .12;

    /** A year is told in fewer words. */
    private static final double SHARE_OF_A_YEAR = .28;

    private static final int FEWEST_RECALLED = 2;

    /** A year or a season is named for many things. */
    private static final long LONG = 31;

    /** Words of a clause. */
    private static final int SHORT = 6;

    private final Weights weights;

    IsOneEvent(Weights weights) {
        this.weights = weights;
    }

    boolean holds(Dated a, Dated b) {
        return a.overlaps(b)
                && a.due() == b.due()
                && (isOneDayOfThePast(a, b)
                        || isBySameSpeaker(a, b)
                        || goesOn(a, b)
                        || areOneDeed(a, b)
                        || (alike(a, b) && !isAnothers(a, b)));
    }

    /** Whether two passages seem to tell the same, on whatever days: where several do, the less will do. */
    boolean seemsTold(Dated a, Dated b) {
        Set<String> shared = shared(a, b);
        return shared.size() > FEWEST && weights.of(shared) >= SHARE_OF_SEVERAL * weights.ofTheLess(a, b);
    }

    /** The lower house votes on a day, and the upper. */
    private static boolean isAnothers(Dated a, Dated b) {
        return a.days() == 1 && b.days() == 1 && a.deed().isAnothers(b.deed());
    }

    private static Set<String> shared(Dated a, Dated b) {
        Set<String> shared = new HashSet<>(a.words());
        shared.retainAll(b.words());
        return shared;
    }

    /** A day that lies years back is remembered for one thing. */
    private static boolean isOneDayOfThePast(Dated a, Dated b) {
        boolean yearsAgo = a.distance() == Distance.YEARS_AGO && b.distance() == Distance.YEARS_AGO;
        return yearsAgo && a.days() == 1 && b.days() == 1;
    }

    /** What somebody says to several outlets on a day is one occasion. */
    private static boolean isBySameSpeaker(Dated a, Dated b) {
        boolean same = a.speaker().isPresent() && a.speaker().equals(b.speaker());
        return same && !areTwoWays(a, b) && !a.article().equals(b.article());
    }

    /** What is posted was not said in an interview. */
    private static boolean areTwoWays(Dated a, Dated b) {
        return isSure(a) && isSure(b) && !a.way().equals(b.way());
    }

    private static boolean isSure(Dated dated) {
        return dated.way()
                .filter(way -> way == Statement.Channel.POST
                        || way == Statement.Channel.INTERVIEW
                        || way == Statement.Channel.STATEMENT)
                .isPresent();
    }

    /** "On 28 May the union announced …. In a statement that day it said …". */
    private static boolean goesOn(Dated a, Dated b) {
        boolean next = a.article().equals(b.article()) && Math.abs(a.number() - b.number()) <= 2;
        return next && (a.backToADay() || b.backToADay());
    }

    /** "The board vetoed the plan last week", "Brook vetoed the plan on Tuesday". */
    private static boolean areOneDeed(Dated a, Dated b) {
        boolean exact = Math.max(a.days(), b.days()) <= LONG;
        return exact && a.deed().isOneWith(b.deed());
    }

    /** Whether a passage shows that two events of its day are one: both tell the same happening, and neither that another did it. */
    static boolean isOneHappening(Dated next, List<Dated> one, List<Dated> other) {
        return other.stream().anyMatch(d -> tellOneHappening(d, next))
                && one.stream().noneMatch(a -> other.stream().anyMatch(b -> isAnothers(a, b)));
    }

    private static boolean tellOneHappening(Dated a, Dated b) {
        boolean ofOneDay = a.days() == 1 && b.days() == 1 && a.overlaps(b) && a.due() == b.due();
        boolean told = a.standing() == Standing.TOLD && b.standing() == Standing.TOLD;
        return ofOneDay
                && told
                && a.deed().isOfOneSortWith(b.deed())
                && shared(a, b).size() >= FEWEST_RECALLED;
    }

    private boolean alike(Dated a, Dated b) {
        Set<String> shared = shared(a, b);
        boolean due = a.due() && b.due();
        boolean day = Math.max(a.days(), b.days()) <= LONG;
        boolean planned = Math.max(a.days(), b.days()) == 1 && (a.planned() || b.planned());
        boolean recalled = due
                || planned
                || (day && a.isRecalled() && b.isRecalled() && !a.article().equals(b.article()));
        boolean few = Math.min(a.words().size(), b.words().size()) <= SHORT;
        int fewest = recalled || few ? FEWEST_RECALLED : FEWEST;
        return shared.size() >= fewest
                && weights.of(shared)
                        >= (recalled ? SHARE_RECALLED : a.isLong() || b.isLong() ? SHARE_OF_A_YEAR : SHARE)
                                * weights.ofTheLess(a, b);
    }
}
