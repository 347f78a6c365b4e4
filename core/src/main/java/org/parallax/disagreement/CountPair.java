package org.parallax.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Context.Shared;
import org.parallax.language.WordSets;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** Two counts of one thing in one event, as far as the words around them tell. Threads may share it. */
record CountPair(Count a, Count b) {

    /** Words to the left and right of a number that say what it is about. */
    private static final int AROUND = 14;

    /** Days after which news is a thing to recall. */
    private static final long AFAR = 30;

    /** What amounts are for. */
    private static final Set<String> ROLES = WordSets.of(CountPair.class, "amounts").stream()
            .map(Lemma::stem)
            .map(Synonyms::of)
            .collect(Collectors.toUnmodifiableSet());

    /** Of a thing of which there are so many, the very number is seldom told of others. */
    private static final double RARE = 100;

    private static final double MANY = 5;

    private static final double NEAR = 1.25;

    /** Measures of what can hardly happen to two of one story: shares and sums rise and fall all the time. */
    private static final Set<String> EXTENTS = Set.of("length", "mass", "volume", "area");

    private static final double FAR = 3;

    /** "More than 200" may be 276. */
    private static final double MUCH = 1.5;

    /** A lead tells what the article is about. */
    private static final int LEAD = 3;

    /** Those of a story that a test holds of, in the order of its articles. */
    static List<CountPair> in(Compared story, BiPredicate<Count, Count> differ) {
        Map<String, List<Counted>> byThing = story.counts().stream()
                .collect(Collectors.groupingBy(counted -> counted.count().thing()));
        Map<Line, List<Count>> byLine =
                story.counts().stream().map(Counted::count).collect(Collectors.groupingBy(Count::line));
        Map<String, Integer> told = new HashMap<>();
        List<CountPair> pairs = new ArrayList<>();
        for (Counted counted : story.counts()) {
            Count count = counted.count();
            List<Counted> same = byThing.getOrDefault(count.thing(), List.of());
            int next = told.merge(count.thing(), 1, Integer::sum);
            same.subList(next, same.size()).stream()
                    .filter(other -> differ.test(count, other.count()) && areOne(counted, other))
                    .map(Counted::count)
                    .filter(other -> !isToldBeside(count, other, byLine.getOrDefault(other.line(), List.of()))
                            && !isToldBeside(other, count, byLine.getOrDefault(count.line(), List.of())))
                    .forEach(other -> pairs.add(new CountPair(count, other)));
        }
        return pairs;
    }

    /** Whether the sentence of the other tells this number too: "40 masons mend the wall, and 12 masons the tower". */
    private static boolean isToldBeside(Count count, Count other, List<Count> line) {
        return line.stream()
                .anyMatch(beside -> !beside.equals(other)
                        && beside.thing().equals(count.thing())
                        && beside.quantity().told() == count.quantity().told());
    }

    private static boolean areOne(Counted one, Counted other) {
        Count a = one.count();
        Count b = other.count();
        return standApart(a, b)
                && a.sort() == b.sort()
                && a.rate().equals(b.rate())
                && areOneMatter(a, b, one.around().sharedWith(other.around()))
                && timesMeet(a, b);
    }

    /** In two articles, or one in the headline and one right below it. */
    private static boolean standApart(Count a, Count b) {
        boolean one = a.line().laid() == b.line().laid();
        return !one || (a.line().isHeadline() != b.line().isHeadline() && isLead(a) && isLead(b));
    }

    static Context around(Count count) {
        return Context.of(
                count.line(),
                count.first() - AROUND,
                count.last() + AROUND,
                i -> (i < count.first() || i > count.last())
                        && !count.line()
                                .term(i)
                                .stem()
                                .equals(count.line().term(count.last()).stem()));
    }

    private static boolean areOneMatter(Count a, Count b, Shared shared) {
        int words = shared.words().size();
        if (a.quantity().told() == b.quantity().told() && a.quantity().told() >= RARE) {
            return modifiersFit(a, b) && words >= 1;
        }
        return switch (a.sort()) {
            case TOLL -> words >= 1 && canBeOneToll(a, b) && areOneToll(a, b, shared);
            case PEOPLE ->
                modifiersFit(a, b)
                        && words >= 2
                        && (belongAlike(a, b) || (words >= 4 && shared.ofTheLess() >= (areNear(a, b) ? .25 : .5)));
            case NOUN -> modifiersFit(a, b) && words >= 2 && belongAlike(a, b) && shared.ofTheLess() >= .3;
            case MEASURE ->
                (words >= 3 && belongAlike(a, b) && shared.ofTheLess() >= .4)
                        || (words >= 2 && areForOneThing(a, b) && shared.ofTheLess() >= .2)
                        || (words >= 1 && areOfOneDeed(a, b));
        };
    }

    /** Of so many people, numbers that lie close are of one count: 2,400 and 2,650. */
    private static boolean areNear(Count a, Count b) {
        double more = Math.max(a.quantity().told(), b.quantity().told());
        double less = Math.min(a.quantity().told(), b.quantity().told());
        return less >= RARE && more <= NEAR * less;
    }

    /** A toll rises from one report to the next; of one day, or falling, it is not off by many times: then another event is counted. */
    private static boolean canBeOneToll(Count a, Count b) {
        double more = Math.max(a.quantity().told(), b.quantity().told());
        double less = Math.min(a.quantity().told(), b.quantity().told());
        return more <= MANY * less || hasGrown(a, b) || hasGrown(b, a);
    }

    /** Whether the paragraph looks back on something from afar: another toll than that of the news. */
    private static boolean isRecalled(Count count) {
        Laid laid = count.line().laid();
        Optional<LocalDate> published = laid.article().published().range().firstDay();
        TextSpan paragraph = laid.paragraphAt(count.line().span());
        return laid.article().reading().times().stream()
                .filter(time -> paragraph.contains(time.span()))
                .map(TimeExpression::range)
                .flatMap(range -> range.lastDay().stream())
                .anyMatch(day -> published
                        .map(news -> day.isBefore(news.minusDays(AFAR)))
                        .orElse(false));
    }

    private static boolean areOneToll(Count a, Count b, Shared shared) {
        if (isRecalled(a) || isRecalled(b)) {
            return areRecalledAlike(a, b) && shared.words().size() >= 3 && shared.ofTheLess() >= .3;
        }
        return (isLead(a) && isLead(b)) || shared.ofTheLess() >= .08;
    }

    /** Both look back on what began on one day or in one year: a war's dead, told in two articles. */
    private static boolean areRecalledAlike(Count a, Count b) {
        return times(a).stream()
                .anyMatch(x -> times(b).stream().anyMatch(y -> x.range().equals(y.range())));
    }

    private static boolean isLead(Count count) {
        return count.line().isHeadline() || count.line().number() <= LEAD;
    }

    /** "40 cracks", "40 new cracks"; but not "400,000 British people" and "143 million people". */
    private static boolean modifiersFit(Count a, Count b) {
        Set<String> more = new HashSet<>(a.modifiers());
        more.addAll(b.modifiers());
        Set<String> both = new HashSet<>(a.modifiers());
        both.retainAll(b.modifiers());
        more.removeAll(both);
        return more.size() <= 1 && !a.isNamed(more) && !b.isNamed(more);
    }

    /** Whether the word right before the number or right behind its noun is the same: "found 14 cracks", "found 40 cracks". */
    private static boolean stepsAlike(Count a, Count b) {
        String before = a.step(-1);
        String behind = a.step(1);
        return (!before.isEmpty() && before.equals(b.step(-1))) || (!behind.isEmpty() && behind.equals(b.step(1)));
    }

    /** "A fine of $300", "a $500 fine". */
    private static boolean areForOneThing(Count a, Count b) {
        return a.beside().stream().anyMatch(word -> b.beside().contains(word) && ROLES.contains(word));
    }

    /** "Fell 12 feet", "fell more than 20 feet": how far, or how much of something, a deed went that is named right before. */
    private static boolean areOfOneDeed(Count a, Count b) {
        double more = Math.max(a.quantity().told(), b.quantity().told());
        double less = Math.min(a.quantity().told(), b.quantity().told());
        return EXTENTS.contains(a.thing())
                && !a.verbBefore().isEmpty()
                && a.verbBefore().equals(b.verbBefore())
                && more <= FAR * less;
    }

    /** By the word beside it, or by its verb. */
    static boolean belongAlike(Count a, Count b) {
        return stepsAlike(a, b) || (!a.verb().isEmpty() && a.verb().equals(b.verb()));
    }

    /** Days that are told for both and lie apart make two counts of them. */
    private static boolean timesMeet(Count a, Count b) {
        return times(a).stream().allMatch(x -> times(b).stream().allMatch(y -> meet(x.range(), y.range())));
    }

    private static List<TimeExpression> times(Count count) {
        TextSpan sentence = count.line().span();
        return count.line().times(sentence).stream()
                .filter(t -> t.range().isKnown())
                .toList();
    }

    private static boolean meet(DateRange x, DateRange y) {
        return !x.endsBefore(y) && !y.endsBefore(x);
    }

    /** Whether one is told as "at least" or "more than" so many and the other is so much more that nobody would put it so. */
    boolean isOutgrown() {
        return isOutgrown(a, b) || isOutgrown(b, a);
    }

    private static boolean isOutgrown(Count least, Count other) {
        double much = least.sort() == Count.Sort.TOLL && hasGrown(least, other) ? NEAR : MUCH;
        return least.quantity().isOpen()
                && !other.quantity().isVague()
                && other.quantity().told() >= much * least.quantity().told()
                && (least.sort() != Count.Sort.TOLL
                        || other.quantity().told() <= MANY * least.quantity().told());
    }

    /** Whether the later article counts more: tolls rise from day to day. */
    boolean hasGrown() {
        return hasGrown(a, b) || hasGrown(b, a);
    }

    private static boolean hasGrown(Count a, Count b) {
        return (a.sort() == Count.Sort.TOLL || a.sort() == Count.Sort.PEOPLE)
                && a.line().laid().isBefore(b.line().laid())
                && a.quantity().told() < b.quantity().told();
    }

    Contradiction contradiction(boolean changed, String why) {
        return new Contradiction(
                Disagreement.Kind.NUMBER,
                changed,
                a.thing(),
                About.of(a.line(), a.first(), a.last(), b.line(), b.first(), b.last()),
                side(a),
                side(b),
                why);
    }

    static Disagreement.Side side(Count count) {
        return new Disagreement.Side(
                count.line().evidence(count.line().quoted(count.first(), count.last())),
                count.words(),
                count.quantity().toString());
    }
}
