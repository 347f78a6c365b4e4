package org.parallax.commitment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.language.ListFile;
import org.parallax.story.Words;

/** The words that bind and release, by class, in whatever form they stand. Threads may share it. */
final class Lexicon {

    private static final Map<String, Set<String>> STEMS = new HashMap<>();
    private static final Map<String, Set<String>> KEYS = new HashMap<>();

    static {
        ListFile.rows(Lexicon.class, "words.tsv").forEach(Lexicon::add);
    }

    private Lexicon() {}

    /** Whether a word is one of a class. */
    static boolean is(String kind, String word) {
        return isStem(kind, stem(word));
    }

    /** Whether a word without its inflection is one of a class. */
    static boolean isStem(String kind, String stem) {
        return STEMS.getOrDefault(kind, Set.of()).contains(stem);
    }

    /** Whether the key of a deed's word is that of a word of a class. */
    static boolean isKey(String kind, String key) {
        return KEYS.getOrDefault(kind, Set.of()).contains(key);
    }

    /** A word without its inflection; "" for what is no word. */
    static String stem(String word) {
        List<Words.Word> words = Words.in(word).all();
        return words.isEmpty() ? "" : words.get(words.size() - 1).stem();
    }

    private static void add(String row) {
        String[] columns = row.split("\t", -1);
        Set<String> stems = STEMS.computeIfAbsent(columns[0], none -> new HashSet<>());
        for (String word : columns[1].split(" ", -1)) {
            stems.add(stem(word));
        }
        stems.stream().map(Words::root).forEach(KEYS.computeIfAbsent(columns[0], none -> new HashSet<>())::add);
    }
}
