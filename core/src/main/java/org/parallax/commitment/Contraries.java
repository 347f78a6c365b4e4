package org.parallax.commitment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parallax.language.ListFile;

/** What is so when a deed is not done. Threads may share it. */
final class Contraries {

    private static final Map<String, Set<String>> OF = new HashMap<>();

    static {
        ListFile.rows(Contraries.class, "contraries.tsv").forEach(Contraries::add);
    }

    private Contraries() {}

    /** Whether a word tells the contrary of a deed. */
    static boolean speaksAgainst(String word, Set<String> actions) {
        String key = DeedWords.key(Lexicon.stem(word));
        return actions.stream().anyMatch(action -> OF.getOrDefault(action, Set.of()).contains(key));
    }

    private static void add(String row) {
        String[] sides = row.split("\t", -1);
        Set<String> contrary = keys(sides[1]);
        keys(sides[0]).forEach(deed -> OF.computeIfAbsent(deed, none -> new HashSet<>()).addAll(contrary));
    }

    private static Set<String> keys(String words) {
        Set<String> keys = new HashSet<>();
        for (String word : words.split(" ", -1)) {
            keys.add(DeedWords.key(Lexicon.stem(word)));
        }
        return keys;
    }
}
