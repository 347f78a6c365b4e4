package org.parallax.disagreement.count;

import java.util.Optional;
import java.util.Set;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.number.Count;
import org.parallax.language.WordSets;

/** By how much a thing rose is not how much it came to: "rose by 12 percent", "rose to 18 percent". Threads may share it. */
final class OneIsAChangeAndOneALevel {

    private static final Set<String> MOVES = WordSets.of(OneIsAChangeAndOneALevel.class, "moves up or down");

    private OneIsAChangeAndOneALevel() {}

    static boolean are(Count a, Count b) {
        Optional<Boolean> one = isChange(a);
        Optional<Boolean> other = isChange(b);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Empty for what is told as neither. */
    private static Optional<Boolean> isChange(Count count) {
        Line line = count.line();
        Term before = line.term(count.first() - 1);
        boolean rise = line.term(count.last() + 1).isOneOf(MOVES)
                || before.isOneOf(MOVES)
                || (before.is("of") && line.term(count.first() - 2).isOneOf(MOVES));
        if (before.is("by") || rise) {
            return Optional.of(true);
        }
        return before.is("to", "at", "is", "was", "are", "were", "from") ? Optional.of(false) : Optional.empty();
    }
}
