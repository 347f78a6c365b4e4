package org.parallax.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.story.Words.Word;

/** Sentences that are gone from a text and sentences that have come, each one of the one side with at most one of the other. */
final class Pairs {

    /** A first value: two sentences of one article that tell different things share a quarter to a third of their words. */
    private static final double ALIKE = .5;

    /** A stem that more of the sentences hold than this is no reason to compare two of them. */
    private static final int COMMON = 24;

    private final List<Passage> gone;
    private final List<Passage> come;

    Pairs(List<Passage> gone, List<Passage> come) {
        this.gone = List.copyOf(gone);
        this.come = List.copyOf(come);
    }

    /** A sentence and what it became. */
    record Pair(Passage before, Passage after, double likeness) {

        static final Comparator<Pair> MOST_ALIKE_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                .thenComparingInt(pair -> pair.before().index())
                .thenComparingInt(pair -> pair.after().index());
    }

    /** The same words on both sides, in the order of the earlier text. */
    List<Pair> moved() {
        Map<String, List<Passage>> byKey = new HashMap<>();
        come.forEach(passage -> byKey.computeIfAbsent(passage.key(), unseen -> new ArrayList<>())
                .add(passage));
        List<Pair> moved = new ArrayList<>();
        for (Passage passage : gone) {
            List<Passage> same = byKey.getOrDefault(passage.key(), List.of());
            if (!same.isEmpty()) {
                moved.add(new Pair(passage, same.remove(0), 1));
            }
        }
        return moved;
    }

    /** Those that share half of their words, the most alike first. */
    List<Pair> alike() {
        Set<Passage> taken = new HashSet<>();
        List<Pair> alike = new ArrayList<>();
        for (Pair pair : candidates()) {
            if (!taken.contains(pair.before()) && !taken.contains(pair.after())) {
                taken.add(pair.before());
                taken.add(pair.after());
                alike.add(pair);
            }
        }
        return alike;
    }

    private List<Pair> candidates() {
        Map<String, List<Passage>> holders = new HashMap<>();
        come.forEach(passage -> stems(passage)
                .forEach(stem -> holders.computeIfAbsent(stem, unseen -> new ArrayList<>())
                        .add(passage)));
        List<Pair> candidates = new ArrayList<>();
        for (Passage passage : gone) {
            Set<Passage> met = new HashSet<>();
            stems(passage).stream()
                    .map(stem -> holders.getOrDefault(stem, List.of()))
                    .filter(holding -> holding.size() <= COMMON)
                    .forEach(met::addAll);
            met.stream()
                    .map(other -> new Pair(passage, other, passage.likeness(other)))
                    .filter(pair -> pair.likeness() >= ALIKE)
                    .forEach(candidates::add);
        }
        candidates.sort(Pair.MOST_ALIKE_FIRST);
        return candidates;
    }

    private static Set<String> stems(Passage passage) {
        Set<String> stems = new TreeSet<>();
        passage.words().stream().filter(Word::telling).map(Word::stem).forEach(stems::add);
        return stems;
    }
}
