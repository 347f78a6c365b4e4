package org.parallax.bench.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Every four words of a text that stand in a row, with how often they do. A word is a run of letters, digits and underscores; a text of fewer
 * words is one shingle.
 */
record Shingles(Map<List<String>, Integer> counts) {

    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    static Shingles of(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> counts = new HashMap<>();
        for (List<String> shingle : inARow(words)) {
            counts.merge(shingle, 1, Integer::sum);
        }
        return new Shingles(counts);
    }

    private static List<List<String>> inARow(List<String> words) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            all.add(words.subList(i, i + WORDS));
        }
        if (all.isEmpty() && !words.isEmpty()) {
            all.add(words);
        }
        return all;
    }

    /** How many of these {@code other} holds too, each as often as both do. */
    int common(Shingles other) {
        return counts.entrySet().stream()
                .mapToInt(each -> Math.min(each.getValue(), other.counts.getOrDefault(each.getKey(), 0)))
                .sum();
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
