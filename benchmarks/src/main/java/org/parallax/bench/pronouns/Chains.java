package org.parallax.bench.pronouns;

import java.util.HashMap;
import java.util.Map;

/** Which mentions are of one thing. A single thread uses it. */
final class Chains {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    void join(String one, String other) {
        parents.put(root(one), root(other));
    }

    /** The same for all that were joined, directly or through others. */
    int of(String mention) {
        return numbers.computeIfAbsent(root(mention), root -> numbers.size());
    }

    private String root(String mention) {
        String at = mention;
        while (!parents.getOrDefault(at, at).equals(at)) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }
}
