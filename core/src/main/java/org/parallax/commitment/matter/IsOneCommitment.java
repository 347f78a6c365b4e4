package org.parallax.commitment.matter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Contraries;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.time.DateRange;

/**
 * Two passages tell one commitment when the same are bound to the same deed by the same day, and nothing speaks against it. In doubt they are
 * two.
 */
public final class IsOneCommitment {

    /** Of the words of the shorter one. A first value, to be found again when more stories have their commitments marked. */
    private static final double SHARE = .4;

    /** So many things that two deeds share make up for another verb, where they are most of them. */
    private static final int THINGS = 4;

    private static final double MOST_THINGS = .6;

    /** How far apart the days lie that two articles give for the making of one commitment. */
    private static final long DAYS = 45;

    private static final long WEEK = 7;

    private IsOneCommitment() {}

    /** Whether they do. */
    public static boolean holds(Told a, Told b) {
        return canBe(a, b)
                && (a.what().equals(b.what())
                        || (isOneAction(a, b) && (isOneMaking(a, b) || areAlike(a, b)))
                        || areOfTheSameThings(a, b));
    }

    /** Whether nothing speaks against it: what binds, who is bound, days, numbers, yes and no. */
    public static boolean canBe(Told a, Told b) {
        return isLaid(a) == isLaid(b)
                && partiesMeet(a, b)
                && a.words().denied() == b.words().denied()
                && a.words().further() == b.words().further()
                && a.words().numbersAgree(b.words())
                && !areOfOtherNames(a, b)
                && (isSameDay(a, b) || (!differ(a.pledge().due(), b.pledge().due()) && !areFarApart(a, b)));
    }

    /** "Launch the Swift", "launch two boats to Eastmere": where one tells of nobody, other names are another deed. */
    private static boolean areOfOtherNames(Told a, Told b) {
        return a.by().isEmpty() != b.by().isEmpty()
                && !a.words().names().isEmpty()
                && !b.words().names().isEmpty()
                && Collections.disjoint(a.words().names(), b.words().names());
    }

    /** Whether somebody is bound by others, and not by their own word. */
    public static boolean isLaid(Told told) {
        return told.pledge().kind() != Kind.PROMISE && told.pledge().kind() != Kind.AGREEMENT;
    }

    private static boolean partiesMeet(Told a, Told b) {
        return !areTwoBans(a, b)
                && !isNobodys(a, b)
                && !isNobodys(b, a)
                && (a.parties().isEmpty()
                        || b.parties().isEmpty()
                        || meet(a.parties(), b.parties())
                        || meet(a.towards(), b.towards())
                        || areResolved(a, b)
                        || (isLaid(a) && a.pledge().kind() != Kind.ORDER && isOfOneThing(a, b)));
    }

    /** What somebody announces of others is not what two have agreed. */
    private static boolean isNobodys(Told a, Told b) {
        return a.pledge().kind() == Kind.PROMISE
                && a.pledge().bound().isNobody()
                && b.pledge().kind() == Kind.AGREEMENT;
    }

    /** Of one story a body resolves one thing at a time: outlets say it in their own words, and each names somebody else who is bound by it. */
    private static boolean areResolved(Told a, Told b) {
        return a.pledge().kind() == Kind.RESOLUTION && b.pledge().kind() == Kind.RESOLUTION;
    }

    /** Whether both deeds are done to one thing, as far as both tell to what. */
    private static boolean isOfOneThing(Told a, Told b) {
        Set<String> things = a.words().things();
        return things.isEmpty()
                || b.words().things().isEmpty()
                || things.stream().anyMatch(b.words().things()::contains);
    }

    /** "Cut fares", "cut emissions": one verb and two things; what other verbs tell may be one deed, and so may what names alone tell. */
    private static boolean areOfTwoThings(Told a, Told b) {
        Set<String> some = a.words().unnamed();
        Set<String> others = b.words().unnamed();
        return b.words().actions().stream().anyMatch(action -> a.words().isToldBy(action))
                && !some.isEmpty()
                && !others.isEmpty()
                && some.stream().noneMatch(others::contains);
    }

    /** Of one thing two bodies may each lay a ban. */
    private static boolean areTwoBans(Told a, Told b) {
        return a.pledge().kind() == Kind.BAN
                && b.pledge().kind() == Kind.BAN
                && !a.towards().isEmpty()
                && !b.towards().isEmpty()
                && !meet(a.towards(), b.towards());
    }

    private static boolean meet(List<String> some, List<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static boolean isSameDay(Told a, Told b) {
        Optional<LocalDate> due = a.pledge().due().lastDay();
        return due.isPresent() && due.equals(b.pledge().due().lastDay());
    }

    private static boolean differ(DateRange one, DateRange other) {
        return one.lastDay().isPresent()
                && other.lastDay().isPresent()
                && !one.lastDay().equals(other.lastDay())
                && !isWithin(one, other)
                && !isWithin(other, one);
    }

    /** "On Tuesday" and "next week". */
    private static boolean isWithin(DateRange day, DateRange week) {
        return day.day().isPresent()
                && week.firstDay().isEmpty()
                && !day.lastDay().get().isAfter(week.lastDay().get())
                && ChronoUnit.DAYS.between(day.lastDay().get(), week.lastDay().get()) < WEEK;
    }

    private static boolean areFarApart(Told a, Told b) {
        return gap(a.pledge().made(), b.pledge().made()) > DAYS
                || gap(b.pledge().made(), a.pledge().made()) > DAYS;
    }

    private static long gap(DateRange before, DateRange after) {
        return before.lastDay().isPresent() && after.firstDay().isPresent()
                ? ChronoUnit.DAYS.between(
                        before.lastDay().get(), after.firstDay().get())
                : 0;
    }

    /** What others lay on somebody they seldom name by a noun. */
    private static boolean isOneAction(Told a, Told b) {
        return isLaid(a) ? a.words().isSameAction(b.words()) : a.words().isOneAction(b.words());
    }

    /** "Hand out new red tickets for the night boats", "issue the new red tickets for the night boats": who is bound, and nearly all words but the verb. */
    private static boolean areOfTheSameThings(Told a, Told b) {
        Set<String> shared = new HashSet<>(a.words().objects());
        shared.retainAll(b.words().objects());
        int fewer = Math.min(a.words().objects().size(), b.words().objects().size());
        boolean contrary = a.words().actions().stream()
                .anyMatch(action -> Contraries.speaksAgainst(action, b.words().actions()));
        return meet(a.parties(), b.parties())
                && !contrary
                && shared.size() >= THINGS
                && shared.size() >= fewer * MOST_THINGS;
    }

    /** What the same parties agreed, or a body resolved, at one time. */
    private static boolean isOneMaking(Told a, Told b) {
        boolean parties = isLaid(a)
                || (a.pledge().kind() == Kind.AGREEMENT
                        && a.parties().stream().filter(b.parties()::contains).count() >= 2);
        return parties
                && meet(a.pledge().made(), b.pledge().made())
                && (!isLaid(a) || areResolved(a, b) || isOfOneThing(a, b));
    }

    private static boolean meet(DateRange one, DateRange other) {
        boolean bounded = one.firstDay().isPresent()
                && one.lastDay().isPresent()
                && other.firstDay().isPresent()
                && other.lastDay().isPresent();
        return bounded && !one.endsBefore(other) && !other.endsBefore(one);
    }

    /** Words of both; names count where the deed is told by one verb. */
    private static int shared(Told a, Told b) {
        Set<String> shared = a.words().shared(b.words());
        if (!a.words().isSameAction(b.words())) {
            shared.removeAll(a.words().names());
            shared.removeAll(b.words().names());
        }
        return shared.size();
    }

    /** "Will not resign", "will not step down"; "stay in the race", "remain in the race": one who is named, deeds of one sort, of the same things. */
    private static boolean areOfOneSort(Told a, Told b) {
        return a.words().objects().equals(b.words().objects())
                && a.words().isSameAction(b.words())
                && meet(a.by(), b.by());
    }

    private static boolean areAlike(Told a, Told b) {
        int shared = shared(a, b);
        int fewer = Math.min(a.words().all().size(), b.words().all().size());
        boolean byTheDay = isSameDay(a, b) && (shared >= 1 || meet(a.parties(), b.parties())) && !areOfTwoThings(a, b);
        boolean pointing = shared == 1 && (a.isPointing() || b.isPointing());
        boolean more = shared == 1
                && a.words().further()
                && (a.words().objects().isEmpty() || b.words().objects().isEmpty());
        return byTheDay || pointing || more || areOfOneSort(a, b) || (shared >= 2 && shared >= fewer * SHARE);
    }
}
