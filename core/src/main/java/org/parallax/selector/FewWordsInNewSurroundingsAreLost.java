package org.parallax.selector;

import java.util.Optional;
import org.parallax.selector.Anchoring.Lost;
import org.parallax.selector.Anchoring.Why;

/** "No deal" may be anybody's "no deal". */
final class FewWordsInNewSurroundingsAreLost implements Rule {

    @Override
    public Optional<Anchoring> decide(Sought sought) {
        return Optional.of(new Lost(Why.TOO_LITTLE, Optional.of(sought.written(sought.best())), name()));
    }
}
