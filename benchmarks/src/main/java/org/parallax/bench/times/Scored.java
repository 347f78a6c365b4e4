package org.parallax.bench.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.bench.figure.Matches;

/**
 * A text laid beside what was found in it, by the definitions of TempEval-3: strict when the spans are equal, relaxed when they
 * overlap, one to one; value when they overlap and the values are equal.
 *
 * @param pairs what overlaps
 * @param missed marked and not found
 * @param wrong found and not marked
 */
record Scored(MarkedText text, List<Pair> pairs, List<MarkedTime> missed, List<FoundTime> wrong) {

    /** A marked expression and the one found there. */
    record Pair(MarkedTime gold, FoundTime found) {

        boolean isStrict() {
            return gold.span().equals(found.span());
        }

        boolean hasType() {
            return gold.type().equals(found.type());
        }

        boolean hasValue() {
            return gold.value().equals(found.value());
        }
    }

    static Scored of(MarkedText text, List<FoundTime> all) {
        List<FoundTime> found = new ArrayList<>(all.stream()
                .filter(time -> text.unscored().stream().noneMatch(time.span()::overlaps))
                .toList());
        List<Pair> pairs = new ArrayList<>();
        List<MarkedTime> missed = new ArrayList<>();
        for (MarkedTime gold : text.marked()) {
            Optional<FoundTime> best = found.stream()
                    .filter(time -> time.span().overlaps(gold.span()))
                    .reduce((a, b) -> b.span().equals(gold.span()) ? b : a);
            best.ifPresentOrElse(time -> pairs.add(new Pair(gold, time)), () -> missed.add(gold));
            best.ifPresent(found::remove);
        }
        return new Scored(text, pairs, missed, found);
    }

    Matches strict() {
        return matches(pairs.stream().filter(Pair::isStrict).count());
    }

    Matches relaxed() {
        return matches(pairs.size());
    }

    Matches value() {
        return matches(pairs.stream().filter(Pair::hasValue).count());
    }

    Matches type() {
        return matches(pairs.stream().filter(Pair::hasType).count());
    }

    private Matches matches(long right) {
        return new Matches(right, pairs.size() + wrong.size(), pairs.size() + missed.size());
    }
}
