package org.parallax.disagreement.count;

import java.util.Optional;
import org.parallax.disagreement.number.Count;

/** "The harbour office has counted 40 dead", "the harbour office now puts the dead at 52": what one body tells of a toll in two articles has moved on. Threads may share it. */
final class OneCounterCountsAnew {

    private OneCounterCountsAnew() {}

    static boolean holds(CountPair pair) {
        Optional<String> who = counter(pair.a());
        return pair.isToll()
                && who.isPresent()
                && who.equals(counter(pair.b()))
                && pair.a().line().laid() != pair.b().line().laid();
    }

    /** Who tells the number, or is named as the one who counts: the nearest before it. */
    private static Optional<String> counter(Count count) {
        return count.line().speakerAt(count.first());
    }
}
