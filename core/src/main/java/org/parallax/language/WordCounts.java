package org.parallax.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How often a word stands in the texts that the list of parts of speech was counted in: a background against which a word is common or
 * rare. Immutable; threads may share it.
 */
public final class WordCounts {

    public static final WordCounts SHIPPED = new WordCounts("parts-of-speech.tsv");

    private static final int FEW = 3;

    private final Map<String, Integer> asWritten = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private WordCounts(String file) {
        ListFile.rows(WordCounts.class, file)
                .filter(row -> row.startsWith("="))
                .map(row -> row.split("\t", 2))
                .forEach(cells -> asWritten.put(cells[0].substring(1), sum(cells[1])));
        asWritten.forEach((word, count) -> counts.merge(word.toLowerCase(Locale.ROOT), count, Integer::sum));
    }

    /** A letter for each part of speech, with how often. */
    private static int sum(String parts) {
        return Arrays.stream(parts.split(" ", -1))
                .mapToInt(part -> Integer.parseInt(part.substring(1)))
                .sum();
    }

    /** By word, in small letters; what is rare there is not in it. */
    public Map<String, Integer> all() {
        return Collections.unmodifiableMap(counts);
    }

    /** Whether a word is mostly no name: it is not written three times as often with a capital as without. */
    public boolean isOfEveryDay(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int without = asWritten.getOrDefault(small, 0);
        return without > 0 && counts.getOrDefault(small, 0) - without <= FEW * without;
    }
}
