package org.parallax.disagreement.count;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.number.Counts;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.OneArticleHoldsBoth;
import org.parallax.language.WordSets;

/** One article tells what was first said of a number, and what is said now: "had earlier reported 40 dead sheep, but said that there were 12". */
public final class ANumberIsCorrected extends OneArticleHoldsBoth {

    private static final String WHY = "one article tells a number as it was first given, and as it is given now";

    private static final Set<String> FIRST = WordSets.of(ANumberIsCorrected.class, "at first");

    private static final Set<String> GIVEN = WordSets.of(ANumberIsCorrected.class, "reporting");

    /** Words from the one that says "first" to its number at most. */
    private static final int NEAR = 12;

    @Override
    protected Stream<Contradiction> in(Laid laid) {
        return laid.lines().stream()
                .flatMap(line -> line.where(term -> FIRST.contains(term.lower())).stream()
                        .filter(at -> isGiven(line, at))
                        .flatMap(at -> contradiction(line, at).stream()));
    }

    /** "Previously said", "was first reported", "had estimated earlier": a word of reporting stands right beside. */
    private static boolean isGiven(Line line, int at) {
        return GIVEN.contains(line.term(at - 1).lower())
                || GIVEN.contains(line.term(at + 1).lower());
    }

    private static Optional<Contradiction> contradiction(Line line, int at) {
        List<Count> here = Counts.in(line);
        return here.stream()
                .filter(count -> count.first() > at && count.first() <= at + NEAR)
                .findFirst()
                .flatMap(old -> now(line, here, old)
                        .map(now -> new Contradiction(
                                Kind.NUMBER,
                                true,
                                old.thing(),
                                Heading.howMany(old),
                                CountPair.side(old),
                                CountPair.side(now),
                                WHY)));
    }

    /** The nearest count of the same: behind it, before it, else in the sentence behind or the one before. */
    private static Optional<Count> now(Line line, List<Count> here, Count old) {
        return Stream.of(
                        here.stream().filter(count -> count.first() > old.last()),
                        lastFirst(here).filter(count -> count.last() < old.first()),
                        Counts.beside(line, 1).stream(),
                        lastFirst(Counts.beside(line, -1)))
                .flatMap(counts -> counts)
                .filter(now -> areOfOneThing(now, old)
                        && ACountIsOfSomePlaces.is(now) == ACountIsOfSomePlaces.is(old)
                        && now.quantity().told() != old.quantity().told())
                .findFirst();
    }

    private static Stream<Count> lastFirst(List<Count> counts) {
        return IntStream.rangeClosed(1, counts.size()).mapToObj(back -> counts.get(counts.size() - back));
    }

    /** Of one noun, or of two nouns with one name before them: "40 Norwegian sailors", "12 Norwegian citizens". */
    private static boolean areOfOneThing(Count one, Count other) {
        boolean thing = one.thing().equals(other.thing());
        boolean measured = one.sort() == Count.Sort.MEASURE || other.sort() == Count.Sort.MEASURE;
        return one.added() == other.added()
                && one.whole() == other.whole()
                && one.rate().equals(other.rate())
                && (measured ? thing : (thing && one.sort() == other.sort()) || areNamedAlike(one, other));
    }

    private static boolean areNamedAlike(Count one, Count other) {
        Set<String> both = new HashSet<>(one.modifiers());
        both.retainAll(other.modifiers());
        return isNamed(one, both) && isNamed(other, both);
    }

    /** Whether one of these words begins with a capital there; in a headline all may. */
    private static boolean isNamed(Count count, Set<String> stems) {
        return !count.line().isHeadline()
                && IntStream.rangeClosed(count.first(), count.last())
                        .anyMatch(at -> stems.contains(count.line().term(at).stem())
                                && count.line().isCapital(at));
    }
}
