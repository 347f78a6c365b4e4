package org.parallax.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.story.WordWeights;

/**
 * The statements of one speaker as rows. The most alike pair joins first; two rows join only when every statement of the one can be every
 * statement of the other, so that a chain of small changes does not end in a contradiction. A single thread uses it.
 */
final class SpeakerRows {

    /** A stem that more statements of the speaker hold than this is no reason to compare two of them. */
    private static final int COMMON = 48;

    private final List<Saying> sayings;
    private final WordWeights weights;
    private final List<List<Saying>> rowOf = new ArrayList<>();

    private SpeakerRows(List<Saying> sayings, WordWeights weights) {
        this.sayings = sayings;
        this.weights = weights;
        sayings.forEach(saying -> rowOf.add(new ArrayList<>(List.of(saying))));
    }

    private record Pair(int a, int b, double score) {
        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b);
    }

    private record Couple(int a, int b) implements Comparable<Couple> {
        @Override
        public int compareTo(Couple other) {
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    /** Of sayings in an order that depends on content; each row in that order too. */
    static List<List<Saying>> of(List<Saying> sayings, WordWeights weights) {
        SpeakerRows rows = new SpeakerRows(sayings, weights);
        rows.join();
        return rows.rowOf.stream().distinct().toList();
    }

    private void join() {
        List<Pair> pairs = new ArrayList<>();
        for (Couple couple : candidates()) {
            double score = OneUtterance.score(sayings.get(couple.a()), sayings.get(couple.b()), weights);
            if (score > 0) {
                pairs.add(new Pair(couple.a(), couple.b(), score));
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        pairs.forEach(pair -> join(rowOf.get(pair.a()), rowOf.get(pair.b())));
    }

    private void join(List<Saying> one, List<Saying> other) {
        boolean fit = one.stream().allMatch(a -> other.stream().allMatch(b -> OneUtterance.canBe(a, b)));
        if (fit && !one.equals(other)) {
            one.addAll(other);
            for (int i = 0; i < rowOf.size(); i++) {
                if (one.contains(sayings.get(i))) {
                    rowOf.set(i, one);
                }
            }
        }
    }

    private Set<Couple> candidates() {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < sayings.size(); i++) {
            int saying = i;
            sayings.get(i)
                    .stems()
                    .forEach(stem -> index.computeIfAbsent(stem, unseen -> new ArrayList<>())
                            .add(saying));
        }
        Set<Couple> candidates = new TreeSet<>();
        index.values().stream().filter(holders -> holders.size() <= COMMON).forEach(holders -> {
            for (int i = 0; i < holders.size(); i++) {
                for (int j = i + 1; j < holders.size(); j++) {
                    candidates.add(new Couple(holders.get(i), holders.get(j)));
                }
            }
        });
        return candidates;
    }
}
