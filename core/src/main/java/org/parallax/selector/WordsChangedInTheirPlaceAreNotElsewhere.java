package org.parallax.selector;

import java.util.Optional;
import org.parallax.selector.Anchoring.Lost;
import org.parallax.selector.Anchoring.Why;

/** Where the old surroundings hold almost the old words, these are what became of the anchor, and the same words in another place are others. */
final class WordsChangedInTheirPlaceAreNotElsewhere implements Rule {

    /** Half of all words, of both passages together, are in common. */
    private static final double ALIKE = .5;

    @Override
    public Optional<Anchoring> decide(Sought sought) {
        return sought.nearestOther()
                .filter(passage -> isInItsPlace(passage, sought.best()))
                .filter(passage -> isReworded(passage, sought))
                .map(passage -> new Lost(Why.REWORDED, Optional.of(sought.written(passage.place())), name()));
    }

    private static boolean isInItsPlace(Passage passage, Place best) {
        int beyond = passage.place().beyondOrSo();
        return beyond >= Place.A_CORRECTION && beyond + Place.A_CORRECTION >= best.beyond();
    }

    /** A few words can be all others, if what is around them says that it is they. */
    static boolean isReworded(Passage passage, Sought sought) {
        boolean few = sought.ownWords() < EightWordsInARowAreTheSame.EIGHT;
        return passage.likeness() >= ALIKE
                || (few
                        && passage.place().before().pairs() >= Place.LEAD
                        && passage.place().after().pairs() >= Place.LEAD);
    }
}
