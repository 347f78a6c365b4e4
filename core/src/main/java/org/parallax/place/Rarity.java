package org.parallax.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.language.WordCounts;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/**
 * How rare a word is: the logarithm of how many stories there are for each that has it, with a background of general English, so that a
 * short stream knows common words too. Counted in stories, not in articles: the word that all articles of a story share is the one that
 * tells. A single thread uses it.
 */
final class Rarity {

    /** Stories that a stream is taken to have beyond its own. Supposed, not tried. */
    private static final double UNSEEN = 100;

    /** Occurrences in the background that make one story more. */
    private static final double BACKGROUND = 12;

    private static final double RARE = 2;

    private static final Map<String, Integer> ENGLISH = english();

    private final Map<String, Integer> storiesWith = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();
    private final IdentityHashMap<Sketch, Weighed> weighed = new IdentityHashMap<>();

    /** The articles that were weighed with a word, which hold no longer when it becomes less rare. */
    private final Map<String, List<Sketch>> weighedWith = new HashMap<>();

    private int stories;

    private static Map<String, Integer> english() {
        Map<String, Integer> stems = new HashMap<>();
        WordCounts.SHIPPED
                .all()
                .forEach((word, count) -> Words.in(word).all().stream()
                        .filter(Word::telling)
                        .forEach(part -> stems.merge(part.stem(), count, Integer::sum)));
        return stems;
    }

    void beginStory() {
        stories++;
        known.clear();
        weighed.clear();
        weighedWith.clear();
    }

    void add(String word) {
        storiesWith.merge(word, 1, Integer::sum);
        known.remove(word);
        List<Sketch> moved = weighedWith.remove(word);
        if (moved != null) {
            moved.forEach(weighed::remove);
        }
    }

    /** An article with its words as rare as they are now. */
    Weighed weighed(Sketch article) {
        Weighed now = weighed.get(article);
        if (now == null) {
            now = counted(article);
            weighed.put(article, now);
        }
        return now;
    }

    private Weighed counted(Sketch article) {
        article.words()
                .keySet()
                .forEach(word -> weighedWith
                        .computeIfAbsent(word, unseen -> new ArrayList<>())
                        .add(article));
        return Weighed.of(article, this);
    }

    /** Whether two stories at most have it, and it is no common English. */
    boolean isRare(String word) {
        return storiesWith(word) <= RARE;
    }

    double of(String word) {
        Double rarity = known.get(word);
        if (rarity == null) {
            rarity = counted(word);
            known.put(word, rarity);
        }
        return rarity;
    }

    private double counted(String word) {
        return Math.log((stories + UNSEEN + 1) / (storiesWith(word) + 1));
    }

    private double storiesWith(String word) {
        return storiesWith.getOrDefault(word, 0) + Math.min(UNSEEN, ENGLISH.getOrDefault(word, 0) / BACKGROUND);
    }

    double of(Collection<String> words) {
        double[] rarities = new double[words.size()];
        int size = 0;
        for (String word : words) {
            rarities[size++] = of(word);
        }
        return Arrays.stream(rarities).sum();
    }

    /** Of those words of some that are among others. */
    double of(Collection<String> words, Set<String> others) {
        double[] rarities = new double[words.size()];
        int size = 0;
        for (String word : words) {
            if (others.contains(word)) {
                rarities[size++] = of(word);
            }
        }
        return Arrays.stream(rarities, 0, size).sum();
    }
}
