package org.parallax.timeline.likelihood;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.parallax.timeline.passage.Dated;

/** How much of their words passages share: a word weighs the more the fewer passages have it. Immutable; threads may share it. */
public final class Likeness {

    private final int[][] words;
    private final double[] weights;
    private final double[] sums;

    /** Of some passages; they are known by their place in the list. */
    public Likeness(List<Dated> passages) {
        Map<String, Integer> numbers = new HashMap<>();
        passages.forEach(passage ->
                passage.words().stream().sorted().forEach(word -> numbers.putIfAbsent(word, numbers.size())));
        words = passages.stream()
                .map(passage ->
                        passage.words().stream().mapToInt(numbers::get).sorted().toArray())
                .toArray(int[][]::new);
        int[] having = new int[numbers.size()];
        Arrays.stream(words).flatMapToInt(Arrays::stream).forEach(word -> having[word]++);
        weights = Arrays.stream(having)
                .mapToDouble(passagesWithIt -> Math.log((passages.size() + 2.0) / passagesWithIt))
                .toArray();
        sums = Arrays.stream(words)
                .mapToDouble(own ->
                        Arrays.stream(own).mapToDouble(word -> weights[word]).sum())
                .toArray();
    }

    /** The weight of the words that two passages share, as a part of the weight of the words of the one that says less; between 0 and 1. */
    public double of(int one, int other) {
        return part(shared(one, other, word -> weights[word]), one, other);
    }

    /** How many words two passages share. */
    public int words(int one, int other) {
        return (int) shared(one, other, word -> 1);
    }

    /** What a passage shares with each of others, as {@link #words} and {@link #of} say of two. */
    Shared with(int one, int[] others) {
        boolean[] has = new boolean[weights.length];
        Arrays.stream(words[one]).forEach(word -> has[word] = true);
        int[] shared = new int[others.length];
        double[] alike = new double[others.length];
        for (int i = 0; i < others.length; i++) {
            double weight = 0;
            for (int word : words[others[i]]) {
                if (has[word]) {
                    shared[i]++;
                    weight += weights[word];
                }
            }
            alike[i] = part(weight, one, others[i]);
        }
        return new Shared(others, shared, alike);
    }

    private double part(double shared, int one, int other) {
        double less = Math.min(sums[one], sums[other]);
        return less == 0 ? 0 : shared / less;
    }

    private double shared(int one, int other, IntToDoubleFunction worth) {
        double shared = 0;
        for (int i = 0, j = 0; i < words[one].length && j < words[other].length; ) {
            int order = Integer.compare(words[one][i], words[other][j]);
            shared += order == 0 ? worth.applyAsDouble(words[one][i]) : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
