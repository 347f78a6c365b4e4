package org.parallax.bench.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pairs what was marked with what was printed, one to one, the best pair first. A single thread uses it. */
public final class OneToOne {

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.value())
            .thenComparing(pair -> String.valueOf(pair.gold()))
            .thenComparing(pair -> String.valueOf(pair.printed()));

    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(double value, int gold, int printed) {}

    public void offer(double value, int gold, int printed) {
        pairs.add(new Pair(value, gold, printed));
    }

    /** The index of what was printed, by the index of what was marked. */
    public Map<Integer, Integer> matched() {
        Map<Integer, Integer> matched = new TreeMap<>();
        pairs.stream().sorted(BEST_FIRST).forEach(pair -> {
            if (!matched.containsKey(pair.gold()) && !matched.containsValue(pair.printed())) {
                matched.put(pair.gold(), pair.printed());
            }
        });
        return matched;
    }
}
