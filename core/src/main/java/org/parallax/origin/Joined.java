package org.parallax.origin;

import java.util.BitSet;
import java.util.stream.IntStream;

/** How many are left of some numbers when those that belong together count as one (union-find). A single thread uses it. */
final class Joined {

    private final int[] parent;
    private final BitSet added = new BitSet();
    private int count;

    /** @param size all numbers are below it */
    Joined(int size) {
        this.parent = IntStream.range(0, size).toArray();
    }

    /** Counts a number, each once, before any are joined. */
    void add(int number) {
        if (!added.get(number)) {
            added.set(number);
            count++;
        }
    }

    boolean areOne(int one, int other) {
        return root(one) == root(other);
    }

    /** Joins two that were added. */
    void join(int one, int other) {
        if (!areOne(one, other)) {
            parent[root(one)] = root(other);
            count--;
        }
    }

    int count() {
        return count;
    }

    private int root(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
