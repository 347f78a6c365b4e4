package org.parallax.disagreement.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement;
import org.parallax.disagreement.line.DayOfTheTelling;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Quantity;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.number.Durations;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Counted;
import org.parallax.disagreement.rule.Heading;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** Two counts of one thing in one event, as far as the words around them tell. Threads may share it. */
record CountPair(Count a, Count b) {

    static final double MANY = 5;

    static final double NEAR = 1.25;

    /** "More than 200" may be 276. */
    private static final double MUCH = 1.5;

    /** So many people are one crowd. */
    private static final double VERY_MANY = 100_000;

    /** Of so many, the limit is worked out, and told to two digits. */
    private static final double NEXT = 1.05;

    /** "At least 50 dead" is not how 70 are told. */
    private static final double TOLL_MUCH = 1.2;

    /** "More than 57" is not how 66 are told. */
    private static final double LITTLE = 1.1;

    /** Fewer are told one by one, and "at least" so many are those that were seen. */
    private static final double SOME = 50;

    private static final long TOLD_TOGETHER = 2;

    /** A lead tells what the article is about. */
    private static final int LEAD = 3;

    /** Those of a story that a test holds of, in the order of its articles. */
    static List<CountPair> in(Compared story, BiPredicate<Count, Count> differ) {
        Map<Line, List<Count>> byLine =
                story.counts().stream().map(Counted::count).collect(Collectors.groupingBy(Count::line));
        Map<String, Integer> told = new HashMap<>();
        List<CountPair> pairs = new ArrayList<>();
        for (Counted counted : story.counts()) {
            Count count = counted.count();
            List<Counted> same = story.counting(count.thing());
            int next = told.merge(count.thing(), 1, Integer::sum);
            same.subList(next, same.size()).stream()
                    .filter(other -> differ.test(count, other.count()) && areOne(counted, other))
                    .map(Counted::count)
                    .filter(other -> !areToldInBoth(count, other, same))
                    .filter(other -> !isToldBeside(count, other, byLine.getOrDefault(other.line(), List.of()))
                            && !isToldBeside(other, count, byLine.getOrDefault(count.line(), List.of())))
                    .forEach(other -> pairs.add(new CountPair(count, other)));
        }
        return pairs;
    }

    /** Where each article, or two others, tell both numbers they are of two things; only a toll is told as it was and as it is. */
    private static boolean areToldInBoth(Count count, Count other, List<Counted> same) {
        boolean one = count.added() == other.added()
                && count.quantity().told() == other.quantity().told();
        return !one
                && count.sort() != Count.Sort.TOLL
                && count.line().laid() != other.line().laid()
                && ((isTold(count, other.line().laid(), same)
                                && isTold(other, count.line().laid(), same))
                        || areToldTogether(count, other, same) >= TOLD_TOGETHER);
    }

    /** In how many articles both numbers are told. */
    private static long areToldTogether(Count count, Count other, List<Counted> same) {
        Set<Laid> one = telling(count, same);
        one.retainAll(telling(other, same));
        return one.size();
    }

    private static Set<Laid> telling(Count count, List<Counted> same) {
        Set<Laid> telling = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Counted counted : same) {
            Count told = counted.count();
            if (told.added() == count.added()
                    && told.quantity().told() == count.quantity().told()) {
                telling.add(told.line().laid());
            }
        }
        return telling;
    }

    private static boolean isTold(Count count, Laid in, List<Counted> same) {
        return same.stream()
                .map(Counted::count)
                .anyMatch(told -> told.line().laid() == in
                        && told.added() == count.added()
                        && told.quantity().told() == count.quantity().told());
    }

    /** Whether the sentence of the other tells this number too: "40 masons mend the wall, and 12 masons the tower". */
    private static boolean isToldBeside(Count count, Count other, List<Count> line) {
        return line.stream()
                .anyMatch(beside -> !beside.equals(other)
                        && beside.thing().equals(count.thing())
                        && beside.quantity().told() == count.quantity().told());
    }

    /** Whether both count one thing in one event, whatever they come to. */
    static boolean areOne(Counted one, Counted other) {
        Count a = one.count();
        Count b = other.count();
        return standApart(a, b)
                && a.sort() == b.sort()
                && a.rate().equals(b.rate())
                && !(a.sort() != Count.Sort.TOLL && (areOfOthers(a, b) || AFeatIsToldOfManyGames.is(a)))
                && TheirWordsTellOfOneCount.holds(a, b, one.around().sharedWith(other.around()))
                && timesMeet(a, b)
                && ItDidNotComeToThat.is(a) == ItDidNotComeToThat.is(b)
                && !OneIsAChangeAndOneALevel.are(a, b)
                && !OneIsOnlyMeant.are(a, b)
                && !OneIsToldOfEveryTime.are(a, b)
                && !OneIsOnlySomeOfThem.are(a, b)
                && !TheyAreOfOtherStuff.are(a, b)
                && !areNewOnTwoDays(a, b)
                && !AreSureAndSuspected.is(a, b)
                && !WhatIsToComeIsNotCounted.areApart(a, b)
                && !ATollIsOfTheSurePart.areOf(a, b)
                && ACountIsOfSomePlaces.is(a) == ACountIsOfSomePlaces.is(b)
                && !ACountIsOfAPlace.areOfTwo(a, b);
    }

    /** So many people are nobody's: of "the court hears 1.5 million women" and "the board heard 1.6 million", there is one such crowd. */
    private static boolean areOfOthers(Count a, Count b) {
        boolean crowd = a.sort() == Count.Sort.PEOPLE && areVeryMany(a, b);
        return !crowd && WhoIsCounted.areOthers(a, b);
    }

    static boolean areVeryMany(Count a, Count b) {
        return Math.min(a.quantity().told(), b.quantity().told()) >= VERY_MANY;
    }

    /** "40 new cases", told on two days: those of a day come on top of those of another. */
    private static boolean areNewOnTwoDays(Count a, Count b) {
        Optional<LocalDate> one = a.line().laid().article().published().range().firstDay();
        Optional<LocalDate> other =
                b.line().laid().article().published().range().firstDay();
        return a.sort() == Count.Sort.TOLL && (a.isNew() || b.isNew()) && one.isPresent() && !one.equals(other);
    }

    /** In two articles, or one in the headline and one right below it. */
    private static boolean standApart(Count a, Count b) {
        boolean one = a.line().laid() == b.line().laid();
        return !one || (a.line().isHeadline() != b.line().isHeadline() && isLead(a) && isLead(b));
    }

    static boolean isLead(Count count) {
        return count.line().isHeadline() || count.line().number() <= LEAD;
    }

    /** Days that are told for both and lie apart make two counts of them. */
    private static boolean timesMeet(Count a, Count b) {
        return times(a).stream().allMatch(x -> times(b).stream().allMatch(y -> meet(x.range(), y.range())));
    }

    static List<TimeExpression> times(Count count) {
        TextSpan sentence = count.line().span();
        return count.line().times(sentence).stream()
                .filter(t -> t.range().isKnown() && !DayOfTheTelling.is(count.line(), t))
                .toList();
    }

    private static boolean meet(DateRange x, DateRange y) {
        return !x.endsBefore(y) && !y.endsBefore(x);
    }

    /** Whether one is told as "at least" or "more than" so many and the other is so much more that nobody would put it so. */
    boolean isOutgrown() {
        return isOutgrown(a, b) || isOutgrown(b, a) || areTwoLimits(a, b);
    }

    /** "Up to 40 barrels", "up to 14"; of very many, any two of which one is a limit: "1.5 million", "up to 1.6 million". */
    private static boolean areTwoLimits(Count a, Count b) {
        Quantity one = a.quantity();
        Quantity other = b.quantity();
        double more = Math.max(one.told(), other.told());
        double less = Math.min(one.told(), other.told());
        boolean limits = one.isLimit() && other.isLimit() && more >= MUCH * less;
        boolean veryMany = !isMoney(a)
                && (one.isLimit() || other.isLimit())
                && !one.isOpen()
                && !other.isOpen()
                && less >= VERY_MANY
                && more >= NEXT * less;
        return limits || veryMany;
    }

    private static boolean isOutgrown(Count least, Count other) {
        double much = much(least, other);
        return least.quantity().isOpen()
                && !least.thing().equals(Durations.THING)
                && !other.quantity().isVague()
                && other.quantity().told() >= much * least.quantity().told()
                && (least.sort() != Count.Sort.TOLL
                        || other.quantity().told() <= MANY * least.quantity().told());
    }

    /** Nobody who counts to the last digit but one puts 66 as "more than 57"; of a toll, only what is told later. */
    private static double much(Count least, Count other) {
        boolean toll = least.sort() == Count.Sort.TOLL;
        if (isToldInItsOwnDigits(least)
                && least.quantity().told() >= SOME
                && least.quantity().isToldToTwoDigits()
                && (!toll || hasGrown(least, other))) {
            return LITTLE;
        }
        return toll ? TOLL_MUCH : MUCH;
    }

    /** "40 miles" is kept as 64,374 metres. */
    private static boolean isToldInItsOwnDigits(Count count) {
        return count.sort() != Count.Sort.MEASURE || isMoney(count);
    }

    private static boolean isMoney(Count count) {
        return count.thing().startsWith("money");
    }

    boolean isToll() {
        return a.sort() == Count.Sort.TOLL;
    }

    /** Whether the later article counts more: tolls rise from day to day, and what has come together so far. */
    boolean hasGrown() {
        return hasGrown(a, b) || hasGrown(b, a);
    }

    static boolean hasGrown(Count a, Count b) {
        return (a.sort() == Count.Sort.TOLL || a.sort() == Count.Sort.PEOPLE || b.isSoFar())
                && a.line().laid().isBefore(b.line().laid())
                && a.quantity().told() < b.quantity().told();
    }

    Contradiction contradiction(boolean changed, String why) {
        return contradiction(changed, this::howMany, why);
    }

    /** In the words of the one that names what is counted. */
    private String howMany() {
        String one = Heading.howMany(a);
        String other = Heading.howMany(b);
        return one.length() >= other.length() ? one : other;
    }

    Contradiction contradiction(boolean changed, Supplier<String> about, String why) {
        return new Contradiction(Disagreement.Kind.NUMBER, changed, a.thing(), about, side(a), side(b), why);
    }

    static Disagreement.Side side(Count count) {
        return new Disagreement.Side(
                count.line().evidence(count.line().quoted(count.first(), count.last())),
                count.words(),
                count.quantity().toString());
    }
}
