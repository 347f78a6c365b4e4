package org.parallax.selector;

import java.util.Optional;
import org.parallax.selector.Anchoring.Found;

/** All that stood around the words stands around them. */
final class TheSameWordsInTheSameSurroundingsAreFound implements Rule {

    @Override
    public Optional<Anchoring> decide(Sought sought) {
        return Optional.of(sought.best())
                .filter(Place::isTheSame)
                .map(place -> new Found(sought.written(place), name()));
    }
}
