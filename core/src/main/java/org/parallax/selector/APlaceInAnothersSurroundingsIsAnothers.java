package org.parallax.selector;

import java.util.Optional;
import org.parallax.selector.Anchoring.Lost;
import org.parallax.selector.Anchoring.Why;

/** The old text had the same words twice, and only the other ones are left. */
final class APlaceInAnothersSurroundingsIsAnothers implements Rule {

    @Override
    public Optional<Anchoring> decide(Sought sought) {
        return sought.places().isEmpty()
                ? Optional.of(new Lost(Why.ANOTHERS, Optional.empty(), name()))
                : Optional.empty();
    }
}
