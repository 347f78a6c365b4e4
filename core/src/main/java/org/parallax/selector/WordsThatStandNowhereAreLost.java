package org.parallax.selector;

import java.util.Optional;
import org.parallax.selector.Anchoring.Lost;
import org.parallax.selector.Anchoring.Why;

/** Not a number, not a "not" may differ: words that are almost those of the anchor are proposed and never taken for it. */
final class WordsThatStandNowhereAreLost implements Rule {

    @Override
    public Optional<Anchoring> decide(Sought sought) {
        return sought.standsSomewhere() ? Optional.empty() : Optional.of(lost(sought));
    }

    private Anchoring lost(Sought sought) {
        return sought.nearestOther()
                .filter(passage -> WordsChangedInTheirPlaceAreNotElsewhere.isReworded(passage, sought))
                .map(passage -> new Lost(Why.REWORDED, Optional.of(sought.written(passage.place())), name()))
                .orElse(new Lost(Why.GONE, Optional.empty(), name()));
    }
}
