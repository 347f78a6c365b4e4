package org.parallax.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Context.Shared;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.story.WordWeights;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** Two articles count one thing and come to numbers that cannot both be right: "14 cracks", "40 cracks". */
final class OneThingIsCountedTwice implements Rule {

    private static final String WHY = "one thing is counted twice";

    /** Words to the left and right of a number that say what it is about. */
    private static final int AROUND = 14;

    /** Days after which news is a thing to recall. */
    private static final long AFAR = 30;

    private static final double MANY = 5;

    /** A lead tells what the article is about. */
    private static final int LEAD = 3;

    @Override
    public List<Contradiction> among(Compared story) {
        List<Count> counts = new ArrayList<>();
        story.articles().forEach(laid -> laid.lines().forEach(line -> counts.addAll(Counts.in(line))));
        Map<String, List<Count>> byThing = counts.stream().collect(Collectors.groupingBy(Count::thing));
        Map<String, Integer> told = new HashMap<>();
        List<Contradiction> found = new ArrayList<>();
        for (Count count : counts) {
            List<Count> same = byThing.getOrDefault(count.thing(), List.of());
            int next = told.merge(count.thing(), 1, Integer::sum);
            same.subList(next, same.size())
                    .forEach(other ->
                            contradiction(count, other, story.weights()).ifPresent(found::add));
        }
        return found;
    }

    private static Optional<Contradiction> contradiction(Count a, Count b, WordWeights weights) {
        boolean comparable = a.line().laid() != b.line().laid()
                && a.sort() == b.sort()
                && a.rate().equals(b.rate())
                && a.added() == b.added()
                && !a.quantity().agreesWith(b.quantity());
        return comparable && areOneMatter(a, b, weights) && timesMeet(a, b)
                ? Optional.of(new Contradiction(
                        Kind.NUMBER,
                        hasGrown(a, b) || hasGrown(b, a),
                        a.thing(),
                        About.of(a.line(), a.first(), a.last(), b.line(), b.first(), b.last()),
                        side(a),
                        side(b),
                        WHY))
                : Optional.empty();
    }

    private static Shared shared(Count a, Count b, WordWeights weights) {
        return around(a).sharedWith(around(b), weights);
    }

    private static Context around(Count count) {
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

    private static boolean areOneMatter(Count a, Count b, WordWeights weights) {
        Shared shared = shared(a, b, weights);
        int words = shared.words().size();
        boolean leads = isLead(a) && isLead(b);
        return switch (a.sort()) {
            case TOLL ->
                words >= 1
                        && !isRecalled(a)
                        && !isRecalled(b)
                        && canBeOneToll(a, b)
                        && (leads || shared.ofTheLess() >= .08);
            case PEOPLE ->
                modifiersFit(a, b) && words >= 2 && (stepsAlike(a, b) || (words >= 4 && shared.ofTheLess() >= .5));
            case NOUN -> modifiersFit(a, b) && words >= 2 && stepsAlike(a, b) && shared.ofTheLess() >= .3;
            case MEASURE -> words >= 3 && stepsAlike(a, b) && shared.ofTheLess() >= .5;
        };
    }

    /** A toll rises from one report to the next; of one day, or falling, it is not off by many times: then another event is counted. */
    private static boolean canBeOneToll(Count a, Count b) {
        double more = Math.max(a.quantity().told(), b.quantity().told());
        double less = Math.min(a.quantity().told(), b.quantity().told());
        return more <= MANY * less || hasGrown(a, b) || hasGrown(b, a);
    }

    /** Whether the sentence looks back on something from afar: another toll than that of the news. */
    private static boolean isRecalled(Count count) {
        Optional<LocalDate> published =
                count.line().laid().article().published().range().firstDay();
        return times(count).stream()
                .flatMap(time -> time.range().lastDay().stream())
                .anyMatch(day -> published
                        .map(news -> day.isBefore(news.minusDays(AFAR)))
                        .orElse(false));
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

    /** Tolls rise from day to day: a later article may count more. */
    private static boolean hasGrown(Count a, Count b) {
        return a.sort() == Count.Sort.TOLL
                && a.line().laid().isBefore(b.line().laid())
                && a.quantity().told() < b.quantity().told();
    }

    static Side side(Count count) {
        return new Side(
                count.line().evidence(count.line().quoted(count.first(), count.last())),
                count.words(),
                count.quantity().toString());
    }
}
