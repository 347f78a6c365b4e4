package org.parallax.disagreement.count;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Qualifiers;
import org.parallax.disagreement.line.Quantity;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.number.Counts;
import org.parallax.disagreement.number.NumberWords;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.OneArticleHoldsBoth;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** One article sets a bare number against a count: "the mayor spoke of 9 boats, but the harbour master said there were 14". Threads may share it. */
public final class AnotherCountsOtherwise extends OneArticleHoldsBoth {

    private static final String WHY = "one article sets two numbers against one another";

    private static final Set<String> BUT = WordSets.of(AnotherCountsOtherwise.class, "sets against");
    private static final Set<String> TELLING = WordSets.of(AnotherCountsOtherwise.class, "reporting");
    private static final Set<String> BEFORE = WordSets.of(AnotherCountsOtherwise.class, "before a bare number");

    /** Fewer are told one by one. */
    private static final double FEW = 100;

    @Override
    protected Stream<Contradiction> in(Laid laid) {
        return laid.lines().stream()
                .flatMap(line -> IntStream.range(1, line.size()).boxed().flatMap(at -> set(line, at).stream()));
    }

    private static Optional<Contradiction> set(Line line, int at) {
        int start = Qualifiers.start(line, at);
        if (line.term(at).timed() || !line.term(start - 1).isOneOf(BEFORE)) {
            return Optional.empty();
        }
        return NumberWords.at(line, at)
                .filter(read -> isBare(line, read.end()))
                .flatMap(read -> against(line, start, at, read));
    }

    /** No noun follows, as in "40 boats" and "40-strong". */
    private static boolean isBare(Line line, int behind) {
        Term term = line.term(behind);
        boolean joined = term.is("-") && line.isBesideTheLast(behind);
        return behind >= line.size() || (term.part() == PartOfSpeech.MARK && !term.is("%", "/", ":") && !joined);
    }

    private static Optional<Contradiction> against(Line line, int start, int at, NumberWords.Read read) {
        return IntStream.iterate(start, turn -> turn >= 0, turn -> turn - 1)
                .filter(turn -> line.term(turn).isOneOf(BUT))
                .boxed()
                .findFirst()
                .filter(turn -> IntStream.range(turn, start)
                        .anyMatch(told -> line.term(told).isOneOf(TELLING)))
                .flatMap(turn -> counted(line, turn)
                        .filter(count -> canBeOne(count, Qualifiers.asTold(before(line, start, at), read.quantity())))
                        .map(count -> new Contradiction(
                                Kind.NUMBER,
                                false,
                                count.thing(),
                                () -> Heading.howMany(count),
                                CountPair.side(count),
                                side(line, turn, start, read),
                                WHY)));
    }

    private static String before(Line line, int start, int at) {
        return start == at ? "" : line.words(start, at - 1).toLowerCase(Locale.ROOT);
    }

    /** The last count before the turn, and no age; in this sentence, or in the one before where the turn begins this one. */
    private static Optional<Count> counted(Line line, int turn) {
        List<Count> counts = turn == 0
                ? Counts.beside(line, -1)
                : Counts.in(line).stream().filter(count -> count.last() < turn).toList();
        return counts.stream()
                .filter(count -> count.sort() != Count.Sort.MEASURE
                        && !count.line().term(count.last() + 1).is("old"))
                .reduce((earlier, later) -> later);
    }

    private static boolean canBeOne(Count count, Quantity other) {
        double more = Math.max(count.quantity().told(), other.told());
        double less = Math.min(count.quantity().told(), other.told());
        return areOther(count.quantity(), other) && more <= CountPair.MANY * less;
    }

    /** Of so few, 9 set against 10 are not 10 told roughly. */
    private static boolean areOther(Quantity one, Quantity other) {
        boolean few = Math.max(one.told(), other.told()) < FEW && !one.isVague() && !other.isVague();
        return (few && !isLimited(one, other)) ? one.told() != other.told() : !one.agreesWith(other);
    }

    private static boolean isLimited(Quantity one, Quantity other) {
        return one.isOpen() || other.isOpen() || one.isLimit() || other.isLimit();
    }

    private static Side side(Line line, int turn, int start, NumberWords.Read read) {
        int last = Math.max(start, read.end() - 1);
        return new Side(
                line.evidence(line.quoted(turn + 1, last)),
                line.words(start, last),
                read.quantity().toString());
    }
}
