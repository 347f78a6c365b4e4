package org.parallax.disagreement.deed;

import org.parallax.disagreement.line.Weighed;
import org.parallax.story.WordWeights;

/**
 * A deed in a story.
 *
 * @param around what stands around it
 * @param rare whether few sentences have its word
 */
record HeardDeed(ToldDeed told, Weighed around, boolean rare) {

    /** In bits: a word that one sentence in sixteen has. */
    private static final double RARE = 4;

    static HeardDeed of(ToldDeed told, WordWeights weights) {
        Deed deed = told.deed();
        double bits = weights.of(deed.line().term(deed.at()).word().orElseThrow());
        return new HeardDeed(told, deed.around().weighed(weights), bits >= RARE);
    }

    Deed deed() {
        return told.deed();
    }
}
