package org.parallax.disagreement.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Qualifiers;
import org.parallax.disagreement.line.Quantity;
import org.parallax.disagreement.line.Term;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/**
 * Reads what a number counts that stands behind it all: "the number of cracks in the pier has risen to 40", "bringing the number of arrests to 14".
 * Threads may share it.
 */
public final class TheNumberOfThings {

    private static final Set<String> NUMBER = Set.of("number", "tally", "count");
    private static final Set<String> TOTAL = Set.of("total", "tally", "figure", "number");
    private static final Set<String> COMING_TO = WordSets.of(TheNumberOfThings.class, "comes to a number");
    private static final Set<String> BEFORE = WordSets.of(Line.class, "qualifiers");

    /** Terms from "the number" to the number itself. */
    private static final int LONGEST = 20;

    private TheNumberOfThings() {}

    /** What the number at a term counts; empty where a noun follows, or no "number of" leads to it. */
    static Optional<Count> in(Line line, int at, NumberWords.Read read) {
        if (isGoingOn(line, read.end())) {
            return Optional.empty();
        }
        int start = Qualifiers.start(line, at);
        if (!line.term(start - 1).isOneOf(COMING_TO) || line.term(start - 1).is("by", "from")) {
            return Optional.empty();
        }
        return leadingTo(line, start).flatMap(from -> count(line, from, at, read));
    }

    /** "40 per cent", "40 of them", "40-strong": of something that is named behind it. */
    private static boolean isGoingOn(Line line, int behind) {
        Term term = line.term(behind);
        PartOfSpeech part = term.part();
        return part.isNoun()
                || part == PartOfSpeech.ADJECTIVE
                || part == PartOfSpeech.NUMBER
                || (term.is("-") && line.isBesideTheLast(behind))
                || term.is("of", "%", "per", "percent");
    }

    /** No other sentence begins between: the commas of an aside may stand there, and by how many it rose. */
    private static boolean isOneClause(Line line, int from, int to) {
        return IntStream.range(from, to)
                .noneMatch(at -> line.term(at).is(";", ":", "but", "“", "”", "\"")
                        || (NumberWords.at(line, at).isPresent()
                                && !line.term(at - 1).is("by", "from", ",")));
    }

    /** "Another nine boats sank, taking the total to 27": what was counted last, where that came on top of others. */
    static Optional<Count> total(Line line, int at, NumberWords.Read read, List<Count> before) {
        boolean total = line.term(at - 1).is("to")
                && (line.term(at - 2).isOneOf(TOTAL) || line.term(at - 3).isOneOf(TOTAL));
        return Optional.of(before)
                .filter(counts -> total && !isGoingOn(line, read.end()) && !counts.isEmpty())
                .map(counts -> counts.get(counts.size() - 1))
                .filter(Count::isNew)
                .map(last -> of(line, at, read, read.quantity(), last, Set.of()));
    }

    private static Count of(
            Line line, int start, NumberWords.Read read, Quantity quantity, Count like, Set<String> modifiers) {
        int last = Math.max(start, read.end() - 1);
        return new Count(line, start, last, quantity, like.thing(), like.sort(), modifiers, false, false, "");
    }

    private static Optional<Count> count(Line line, int number, int at, NumberWords.Read read) {
        int noun = number + 2;
        int from = line.term(noun).isOneOf(BEFORE) ? noun + 1 : noun;
        return new NounAfterNumber(line, at, from, read.quantity())
                .count()
                .map(count ->
                        of(line, Qualifiers.start(line, at), read, count.quantity(), count, modifiers(line, from)));
    }

    /** What is counted by the number that begins at a term, "cracks"; "" where it is not told so. */
    public static String noun(Line line, int start) {
        return leadingTo(line, start)
                .map(number -> line.words(number + 2, lastOfNoun(line, number + 2)))
                .orElse("");
    }

    /** The term of "number" in "the number of cracks has risen to 40". */
    public static Optional<Integer> leadingTo(Line line, int start) {
        return IntStream.iterate(start - 2, from -> from >= Math.max(0, start - LONGEST), from -> from - 1)
                .filter(from ->
                        line.term(from).isOneOf(NUMBER) && line.term(from + 1).is("of"))
                .boxed()
                .findFirst()
                .filter(from -> isOneClause(line, from, start));
    }

    /** "Confirmed" of "the number of confirmed cases in the north". */
    private static Set<String> modifiers(Line line, int from) {
        return IntStream.range(from, lastOfNoun(line, from))
                .mapToObj(at -> line.term(at).stem())
                .filter(stem -> !stem.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of "cracks in the pier", "cracks". */
    private static int lastOfNoun(Line line, int from) {
        return IntStream.iterate(from, at -> at + 1)
                .filter(at -> !line.term(at + 1).part().isOfANounPhrase())
                .findFirst()
                .orElse(from);
    }
}
