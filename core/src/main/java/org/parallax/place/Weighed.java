package org.parallax.place;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An article with the weights of its words as rare as they are now: worked out once for all that it is laid beside. A single thread uses it.
 *
 * @param words the weight of each
 * @param length of the vector of its words
 * @param names of the vector of its names
 * @param lead the rarity of the words of its lead
 * @param headline that of its headline's
 * @param numbers that of its numbers
 * @param rare its rare words
 */
record Weighed(
        Map<String, Double> words,
        double length,
        double names,
        double lead,
        double headline,
        double numbers,
        Set<String> rare) {

    static Weighed of(Sketch sketch, Rarity rarity) {
        Map<String, Double> words = new LinkedHashMap<>();
        sketch.words().forEach((word, weight) -> words.put(word, weight * rarity.of(word)));
        return new Weighed(
                words,
                length(sketch.words().keySet(), words),
                length(sketch.names(), words),
                rarity.of(sketch.lead()),
                rarity.of(sketch.headline()),
                rarity.of(sketch.numbers()),
                sketch.words().keySet().stream().filter(rarity::isRare).collect(Collectors.toSet()));
    }

    private static double length(Collection<String> some, Map<String, Double> weights) {
        double squares = 0;
        for (String word : some) {
            double weight = weights.getOrDefault(word, 0.0);
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    /** The sum over the words that both have, each by its two weights. */
    double dot(Weighed other) {
        double dot = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            Double theirs = other.words.get(word.getKey());
            if (theirs != null) {
                dot += word.getValue() * theirs;
            }
        }
        return dot;
    }

    double weight(String word) {
        return words.getOrDefault(word, 0.0);
    }
}
