package org.parallax.timeline.passage;

import java.util.List;
import java.util.Set;

/**
 * The roots of some words, few, to be laid beside many others: each root sets one bit of {@code bits}, so where no bit is common no root is. Immutable; threads may share it.
 *
 * @param all in the order of letters
 * @param bits of all of them
 */
public record Roots(List<String> all, long bits) {

    static final Roots NONE = Roots.of(Set.of());

    static Roots of(Set<String> roots) {
        long bits = 0;
        for (String root : roots) {
            bits |= 1L << root.hashCode();
        }
        return new Roots(roots.stream().sorted().toList(), bits);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return bits == 0;
    }

    /** How many of these others have as well. */
    public int sharedWith(Roots others) {
        int shared = 0;
        if ((bits & others.bits) != 0) {
            for (int at = 0; at < all.size(); at++) {
                shared += others.all.contains(all.get(at)) ? 1 : 0;
            }
        }
        return shared;
    }
}
