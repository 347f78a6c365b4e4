package org.parallax.disagreement.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.number.Counts;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.OneArticleHoldsBoth;

/** One article gives two counts by two sources: "About 200 came, police said; organisers put the number at 900". */
public final class ANumberIsPutOtherwise extends OneArticleHoldsBoth {

    private static final String WHY = "one article gives two numbers, by two sources";

    @Override
    protected Stream<Contradiction> in(Laid laid) {
        List<Contradiction> found = new ArrayList<>();
        laid.lines()
                .forEach(line -> IntStream.range(0, line.size())
                        .forEach(at -> Put.at(line, at)
                                .flatMap(ANumberIsPutOtherwise::contradiction)
                                .ifPresent(found::add)));
        return found.stream();
    }

    private static Optional<Contradiction> contradiction(Put put) {
        return before(put)
                .filter(count -> !count.quantity().agreesWith(put.read().quantity()))
                .map(count -> new Contradiction(
                        Kind.NUMBER,
                        false,
                        count.thing(),
                        Heading.howMany(count),
                        CountPair.side(count),
                        side(put),
                        WHY));
    }

    private static Side side(Put put) {
        int last = Math.max(put.number(), put.read().end() - 1);
        return new Side(
                put.line().evidence(put.line().quoted(put.what(), last)),
                put.line().words(put.number(), last),
                put.read().quantity().toString());
    }

    /** What is put otherwise, in this sentence or else in the one before it. */
    private static Optional<Count> before(Put put) {
        Line line = put.line();
        List<Count> here = Counts.in(line).stream()
                .filter(count -> count.last() < put.what())
                .toList();
        return put.among(here).or(() -> put.among(Counts.beside(line, -1)));
    }
}
