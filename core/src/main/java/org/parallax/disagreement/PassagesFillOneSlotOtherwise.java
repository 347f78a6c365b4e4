package org.parallax.disagreement;

import java.util.List;
import org.parallax.story.Odds;

/**
 * Two passages that share words fill one slot otherwise: another number of one thing, another hour, way or make, told by one and unknown to the other.
 * Whether an editor would want them side by side is learned from pairs that people judged, by a few questions ({@code weights.tsv}).
 */
final class PassagesFillOneSlotOtherwise implements Rule {

    private static final String WHY = "two passages on one matter, and each fills one place in it otherwise";

    private static final Odds ODDS = Odds.shipped(PassagesFillOneSlotOtherwise.class, "pair", OfSlots.values());

    /** So likely an editor wants them: found on the judged pairs, of which nine in ten are right from here on. */
    private static final double ENOUGH = .6;

    @Override
    public List<Contradiction> among(Compared story) {
        return SlotPair.in(story).stream()
                .filter(pair -> ODDS.likely(OfSlots.answers(pair)) >= ENOUGH)
                .map(pair -> pair.contradiction(WHY))
                .toList();
    }
}
