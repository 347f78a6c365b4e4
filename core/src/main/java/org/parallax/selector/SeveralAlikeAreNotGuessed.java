package org.parallax.selector;

import java.util.List;
import java.util.Optional;
import org.parallax.selector.Anchoring.Lost;
import org.parallax.selector.Anchoring.Why;

/** The words stand at two places, or stood at two, and the surroundings of one are not clearly those of the anchor. */
final class SeveralAlikeAreNotGuessed implements Rule {

    @Override
    public Optional<Anchoring> decide(Sought sought) {
        return sought.standsEverywhere() || !leads(sought.places()) || !sought.isSurelyItsOwn(sought.best())
                ? Optional.of(new Lost(Why.SEVERAL_ALIKE, Optional.empty(), name()))
                : Optional.empty();
    }

    private static boolean leads(List<Place> places) {
        return places.size() == 1 || places.get(0).leads(places.get(1));
    }
}
