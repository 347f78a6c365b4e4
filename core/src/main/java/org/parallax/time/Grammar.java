package org.parallax.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All rows, found by the word that they begin with. The longest match wins; of equal ones, the first row. Immutable. */
final class Grammar {

    private final List<Row> rows;
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final List<Integer> bySlot = new ArrayList<>();

    private Grammar(List<Row> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            Set<String> words = rows.get(i).pattern().beginnings();
            if (words.isEmpty()) {
                bySlot.add(i);
            }
            for (String word : words) {
                byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(i);
            }
        }
    }

    static Grammar of(Collection<Row> rows) {
        return new Grammar(List.copyOf(rows));
    }

    /** The longest row of some categories that begins at a word. */
    Optional<Found> longest(Words words, int from, Set<Category> categories) {
        Optional<Found> bySlots = longest(bySlot, words, from, categories);
        Optional<Found> byWords = longest(byWord.getOrDefault(words.lower(from), List.of()), words, from, categories);
        return bySlots.isEmpty() || (byWords.isPresent() && end(byWords) >= end(bySlots)) ? byWords : bySlots;
    }

    private Optional<Found> longest(List<Integer> candidates, Words words, int from, Set<Category> categories) {
        Optional<Found> best = Optional.empty();
        for (int index : candidates) {
            Row row = rows.get(index);
            if (categories.contains(row.category())) {
                Optional<Found> next = row.pattern()
                        .match(this, words, from)
                        .filter(row.only())
                        .map(match -> new Found(row, match));
                best = end(next) > end(best) ? next : best;
            }
        }
        return best;
    }

    private static int end(Optional<Found> found) {
        return found.map(f -> f.match().to()).orElse(-1);
    }
}
