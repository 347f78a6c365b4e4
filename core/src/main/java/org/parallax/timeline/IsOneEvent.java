package org.parallax.timeline;

import java.util.HashSet;
import java.util.Set;

/** Two passages tell one event when their days meet and they share words that few others have. */
final class IsOneEvent {

    /** Of the weight of the shorter one's words; found on invented stories and the example, to be looked at with {@code bench story}. */
    private static final double SHARE = .33;

    private static final int FEWEST = 3;

    private final Weights weights;

    IsOneEvent(Weights weights) {
        this.weights = weights;
    }

    boolean holds(Dated a, Dated b) {
        return a.overlaps(b) && (goesOn(a, b) || alike(a, b));
    }

    /** "On 28 May the union announced …. In a statement that day it said …". */
    private static boolean goesOn(Dated a, Dated b) {
        boolean next = a.article().equals(b.article()) && Math.abs(a.number() - b.number()) <= 2;
        return next && (a.backToADay() || b.backToADay());
    }

    private boolean alike(Dated a, Dated b) {
        Set<String> shared = new HashSet<>(a.words());
        shared.retainAll(b.words());
        double less = Math.min(weights.of(a.words()), weights.of(b.words()));
        return shared.size() >= FEWEST && weights.of(shared) >= SHARE * less;
    }
}
