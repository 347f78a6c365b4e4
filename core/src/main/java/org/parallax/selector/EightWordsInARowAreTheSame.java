package org.parallax.selector;

import java.util.Optional;
import org.parallax.selector.Anchoring.Moved;

/**
 * Eight words, the anchor's own and those around it, do not stand together twice by chance: names of offices and slogans are shorter. Where
 * the old text had the words at one place alone, they are the anchor, wherever they stand.
 */
final class EightWordsInARowAreTheSame implements Rule {

    static final int EIGHT = 8;

    @Override
    public Optional<Anchoring> decide(Sought sought) {
        Place best = sought.best();
        return sought.wordsThatAreTheSame(best) >= EIGHT
                ? Optional.of(new Moved(sought.written(best), best.change(), name()))
                : Optional.empty();
    }
}
