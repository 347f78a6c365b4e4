package org.parallax.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** How telling a word is: the fewer dated passages of the story have it, the more. A single thread uses it. */
final class Weights {

    private final Map<String, Integer> passages = new HashMap<>();
    private final IdentityHashMap<Dated, Double> known = new IdentityHashMap<>();
    private final int all;

    private Weights(Collection<Dated> dated) {
        dated.forEach(passage -> passage.words().forEach(word -> passages.merge(word, 1, Integer::sum)));
        this.all = dated.size();
    }

    static Weights of(Collection<Dated> dated) {
        return new Weights(dated);
    }

    double of(String word) {
        return Math.log((all + 2.0) / passages.getOrDefault(word, 1));
    }

    /** The weight of the words of one of two passages: of the one that says less. */
    double ofTheLess(Dated a, Dated b) {
        return Math.min(of(a), of(b));
    }

    private double of(Dated passage) {
        return known.computeIfAbsent(passage, unseen -> of(unseen.words()));
    }

    double of(Set<String> words) {
        return words.stream().sorted().mapToDouble(this::of).sum();
    }
}
