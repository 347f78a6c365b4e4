package org.parallax.disagreement.deed;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The deeds of one name by their numbers: which hold, are states, and tell of whom. One thread. */
final class DeedsOfOneName {

    private final List<HeardDeed> deeds;
    private final BitSet holding = new BitSet();
    private final BitSet states = new BitSet();
    private final Map<String, BitSet> tellOf = new HashMap<>();

    DeedsOfOneName(List<HeardDeed> deeds) {
        this.deeds = deeds;
        for (int i = 0; i < deeds.size(); i++) {
            HeardDeed one = deeds.get(i);
            int number = i;
            holding.set(i, one.deed().holds());
            states.set(i, one.told().state());
            one.deed()
                    .who()
                    .forEach(id ->
                            tellOf.computeIfAbsent(id, unseen -> new BitSet()).set(number));
        }
    }

    /** Those after one that say the contrary, and speak of the same people or things or are states as it is. */
    BitSet contraryAfter(int number) {
        BitSet found = new BitSet();
        deeds.get(number).deed().who().forEach(id -> found.or(tellOf.getOrDefault(id, new BitSet())));
        if (states.get(number)) {
            found.or(states);
        }
        if (holding.get(number)) {
            found.andNot(holding);
        } else {
            found.and(holding);
        }
        found.clear(0, number + 1);
        return found;
    }
}
