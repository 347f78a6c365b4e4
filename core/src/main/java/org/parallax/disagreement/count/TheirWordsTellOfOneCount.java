package org.parallax.disagreement.count;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.line.CountedWords;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Synonyms;
import org.parallax.disagreement.line.Weighed.Shared;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.rule.Counted;
import org.parallax.language.Lemma;
import org.parallax.language.WordSets;
import org.parallax.time.TimeExpression;

/** Two counts of one sort of thing are of one event, by their quantity, the words beside them and those around. Threads may share it. */
final class TheirWordsTellOfOneCount {

    /** What amounts are for. */
    private static final Set<String> ROLES = WordSets.of(TheirWordsTellOfOneCount.class, "amounts").stream()
            .map(Lemma::of)
            .map(Synonyms::of)
            .collect(Collectors.toUnmodifiableSet());

    /** What a sentence begins with that turns to other news. */
    private static final Set<String> ELSEWHERE = WordSets.of(TheirWordsTellOfOneCount.class, "turns to other news");

    private static final Set<String> OTHER = WordSets.of(Line.class, "of another");

    private static final Set<String> NEEDED = WordSets.of(TheirWordsTellOfOneCount.class, "needed");

    private static final Set<String> OF_ALL = WordSets.of(TheirWordsTellOfOneCount.class, "of all together");

    /** Terms before a count in which a word says that it is one of all. */
    private static final int NAMED = 4;

    /** Terms behind a count in which "other trials" may stand. */
    private static final int BESIDE = 8;

    /** Terms to either side in which a need is told. */
    private static final int NEXT = 2;

    /** Measures of what can hardly happen to two of one story: shares and sums rise and fall all the time. */
    private static final Set<String> EXTENTS = Set.of("length", "mass", "volume", "area");

    /** Days after which news is a thing to recall. */
    private static final long AFAR = 30;

    /** Of a thing of which there are so many, the very number is seldom told of others. */
    private static final double RARE = 100;

    private static final int FEW_OF_VERY_MANY = 3;

    private static final double FAR = 3;

    /** So many or more dead or hurt are seldom told of two events of one story. */
    private static final double LARGE = 20;

    private static final double CLOSE = 1.1;

    /** So many dead or hurt are the news of a year. */
    private static final double DISASTER = 10_000;

    /** Where so many or more came to harm, "nobody was hurt" is told of something else. */
    private static final double FEW = 10;

    /** How much of the words around two tolls is the same where they are of one event. */
    private static final double FEW_WORDS = .08;

    /** The same where the one is many times the other: away from the head of an article, that is told in much the same words. */
    private static final double MANY_WORDS = .3;

    private TheirWordsTellOfOneCount() {}

    /**
     * Whether the words around both tell of one.
     *
     * @param shared what their surroundings share
     */
    static boolean holds(Count a, Count b, Shared shared) {
        int words = shared.words().size();
        if (a.sort() != Count.Sort.TOLL
                && (isOfAnother(a) != isOfAnother(b) || isNeeded(a) != isNeeded(b) || isOfAll(a) != isOfAll(b))) {
            return false;
        }
        if (a.quantity().told() == b.quantity().told() && a.quantity().told() >= RARE) {
            return modifiersFit(a, b) && words >= 1;
        }
        return switch (a.sort()) {
            case TOLL ->
                canBeOneToll(a, b)
                        && ((words >= 1 && areOneToll(a, b, shared))
                                || areHardlyTwoTolls(a, b)
                                || areOneDisaster(a, b)
                                || isNobodyOf(a, b)
                                || isNobodyOf(b, a));
            case PEOPLE ->
                modifiersFit(a, b)
                        && words >= 2
                        && (belongAlike(a, b)
                                || (words >= FEW_OF_VERY_MANY && areVeryMany(a, b) && shared.ofTheLess() >= .25)
                                || (words >= 4 && shared.ofTheLess() >= (areNear(a, b) ? .25 : .5)));
            case NOUN -> modifiersFit(a, b) && words >= 2 && belongAlike(a, b) && shared.ofTheLess() >= .3;
            case MEASURE ->
                (words >= 3 && belongAlike(a, b) && shared.ofTheLess() >= .4)
                        || (words >= 2 && areForOneThing(a, b) && shared.ofTheLess() >= .2)
                        || (words >= 1 && areOfOneDeed(a, b));
        };
    }

    /** "nine years in two other trials". */
    private static boolean isOfAnother(Count count) {
        Line line = count.line();
        return line.where(term -> term.isOneOf(OTHER)).stream()
                .anyMatch(at -> at > count.last()
                        && at <= count.last() + BESIDE
                        && line.term(at + 1).part().isNoun()
                        && !CountedWords.isPerson(line.term(at + 1).lower()));
    }

    /** "A combined rate of 40 percent", "on average 40 boats". */
    private static boolean isOfAll(Count count) {
        Line line = count.line();
        return line.where(term -> term.isOneOf(OF_ALL)).stream()
                .anyMatch(at -> at < count.first()
                        && at >= count.first() - NAMED
                        && line.term(at).clause() == line.term(count.first()).clause());
    }

    /** "It takes 40 votes to win", "the 40 votes needed": not what anybody has. */
    private static boolean isNeeded(Count count) {
        Line line = count.line();
        return line.where(term -> term.isOneOf(NEEDED)).stream()
                .anyMatch(at -> at >= count.first() - NEXT && at <= count.last() + NEXT);
    }

    /** A story hardly counts so many people twice. */
    private static boolean areVeryMany(Count a, Count b) {
        return areNear(a, b) && CountPair.areVeryMany(a, b);
    }

    /** Of so many people, numbers that lie close are of one count: 2,400 and 2,650. */
    private static boolean areNear(Count a, Count b) {
        double more = Math.max(a.quantity().told(), b.quantity().told());
        double less = Math.min(a.quantity().told(), b.quantity().told());
        return less >= RARE && more <= CountPair.NEAR * less;
    }

    /** A toll rises from one report to the next; of one day, or falling, it is not off by many times: then another event is counted. */
    private static boolean canBeOneToll(Count a, Count b) {
        double more = Math.max(a.quantity().told(), b.quantity().told());
        double less = Math.min(a.quantity().told(), b.quantity().told());
        return more <= CountPair.MANY * less
                || (less == 0 && more <= FEW)
                || CountPair.hasGrown(a, b)
                || CountPair.hasGrown(b, a);
    }

    /** One is many times the other, and not none. */
    private static boolean areFar(Count a, Count b) {
        double more = Math.max(a.quantity().told(), b.quantity().told());
        double less = Math.min(a.quantity().told(), b.quantity().told());
        return less > 0 && more > CountPair.MANY * less;
    }

    private static boolean areOneToll(Count a, Count b, Shared shared) {
        if (isRecalled(a) || isRecalled(b)) {
            return areRecalledAlike(a, b) && shared.words().size() >= 3 && shared.ofTheLess() >= .3;
        }
        double much = areFar(a, b) ? MANY_WORDS : FEW_WORDS;
        return (CountPair.isLead(a) && CountPair.isLead(b)) || shared.ofTheLess() >= much;
    }

    /** Of so many, two numbers that lie so close are hardly of two events in the news of one story: 49 and 50. */
    private static boolean areHardlyTwoTolls(Count a, Count b) {
        double more = Math.max(a.quantity().told(), b.quantity().told());
        double less = Math.min(a.quantity().told(), b.quantity().told());
        return less >= LARGE && more <= CLOSE * less && !isRecalled(a) && !isRecalled(b);
    }

    /** So many dead are of one disaster, whatever is told beside: "as many as 80,000", "60,000 to 70,000". */
    private static boolean areOneDisaster(Count a, Count b) {
        return Math.min(a.quantity().told(), b.quantity().told()) >= DISASTER && !isRecalled(a) && !isRecalled(b);
    }

    /** "Nobody was hurt", and no word of where: of what the article is about. */
    private static boolean isNobodyOf(Count none, Count some) {
        return none.quantity().told() == 0
                && Counted.around(none).words().isEmpty()
                && CountPair.isLead(some)
                && !isRecalled(some);
    }

    /** Both look back on what began on one day or in one year: a war's dead, told in two articles. */
    private static boolean areRecalledAlike(Count a, Count b) {
        return CountPair.times(a).stream()
                .anyMatch(
                        x -> CountPair.times(b).stream().anyMatch(y -> x.range().equals(y.range())));
    }

    /** Whether the paragraph, as far as it stands beside, looks back on something from afar: another toll than that of the news. */
    private static boolean isRecalled(Count count) {
        if (count.line().term(0).isOneOf(ELSEWHERE)) {
            return true;
        }
        Laid laid = count.line().laid();
        Optional<LocalDate> published = laid.article().published().range().firstDay();
        TextSpan paragraph = laid.paragraphAt(count.line().span());
        TextSpan beside = laid.withNeighbours(count.line());
        return laid.article().reading().times().stream()
                .filter(time -> paragraph.contains(time.span()) && beside.contains(time.span()))
                .map(TimeExpression::range)
                .flatMap(range -> range.lastDay().stream())
                .anyMatch(day -> published
                        .map(news -> day.isBefore(news.minusDays(AFAR)))
                        .orElse(false));
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
}
