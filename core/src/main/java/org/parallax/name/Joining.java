package org.parallax.name;

import java.util.stream.IntStream;

/** Which of some things are one: a disjoint-set forest whose roots are the first of their sets. Not to be shared between threads. */
public final class Joining {

    private final int[] parent;

    public Joining(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    /** The first of the set that this one is in. */
    public int find(int one) {
        int root = one;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    public void join(int a, int b) {
        int x = find(a);
        int y = find(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }
}
