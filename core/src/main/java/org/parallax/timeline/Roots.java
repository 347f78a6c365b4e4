package org.parallax.timeline;

import java.util.Collection;
import java.util.Set;

/**
 * The roots of some words, to be laid beside many others: each root sets one bit of {@code bits}, so where no bit is common no root is. Immutable; threads may share it.
 *
 * @param all without order
 * @param bits of all of them
 */
record Roots(Set<String> all, long bits) {

    static final Roots NONE = Roots.of(Set.of());

    static Roots of(Collection<String> roots) {
        long bits = 0;
        for (String root : roots) {
            bits |= 1L << root.hashCode();
        }
        return new Roots(Set.copyOf(roots), bits);
    }

    boolean isEmpty() {
        return bits == 0;
    }

    /** How many of these others have as well. */
    int sharedWith(Roots others) {
        int shared = 0;
        if ((bits & others.bits) != 0) {
            for (String root : all) {
                shared += others.all.contains(root) ? 1 : 0;
            }
        }
        return shared;
    }
}
