package org.parallax.bench.timeline;

import java.util.HashMap;
import java.util.Map;
import org.parallax.story.Words;

/** The words of a text as ROUGE-1 counts them: without inflection, without function words, each as often as it stands. */
record WordBag(Map<String, Integer> counts, int size) {

    static WordBag of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Words.in(text).all().stream()
                .filter(Words.Word::telling)
                .forEach(word -> counts.merge(word.stem(), 1, Integer::sum));
        return new WordBag(
                Map.copyOf(counts),
                counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** How many words two texts have in common. */
    int shared(WordBag other) {
        return counts.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0)))
                .sum();
    }

    /** ROUGE-1 F. */
    double likeness(WordBag other) {
        return size + other.size == 0 ? 0 : 2.0 * shared(other) / (size + other.size);
    }
}
