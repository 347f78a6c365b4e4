package org.parallax.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.language.ListFile;
import org.parallax.story.Words;

/** What is so when a deed is not done. Threads may share it. */
final class Contraries {

    private static final String STATE = "=";

    /**
     * Deeds of one sort.
     *
     * @param deeds keys of their words
     * @param contrary keys of the words that tell the contrary
     * @param states those that do where they are said to last
     */
    private record Sort(Set<String> deeds, Set<String> contrary, Set<String> states) {}

    private static final List<Sort> ALL = ListFile.rows(Contraries.class, "contraries.tsv")
            .map(Contraries::sort)
            .toList();

    private Contraries() {}

    /** Whether the word of a key tells the contrary of a deed. */
    static boolean speaksAgainst(String key, Set<String> actions) {
        return of(actions).stream().anyMatch(sort -> sort.contrary().contains(key));
    }

    /** Whether a word tells a state in which the deed is not done. */
    static boolean isState(String word, Set<String> actions) {
        return of(actions).stream().anyMatch(sort -> sort.states().contains(word));
    }

    /** Whether two deeds are of one sort: to withdraw and to leave. */
    static boolean areAlike(Set<String> some, Set<String> others) {
        return of(some).stream().anyMatch(of(others)::contains);
    }

    private static List<Sort> of(Set<String> actions) {
        return ALL.stream()
                .filter(sort -> actions.stream().anyMatch(sort.deeds()::contains))
                .toList();
    }

    private static Sort sort(String row) {
        String[] sides = row.split("\t", -1);
        Set<String> states = new HashSet<>();
        List<String> contrary = new ArrayList<>();
        for (String word : sides[1].split(" ", -1)) {
            if (word.startsWith(STATE)) {
                states.add(word.substring(STATE.length()));
            } else if (!word.isEmpty()) {
                contrary.add(word);
            }
        }
        return new Sort(keys(List.of(sides[0].split(" ", -1))), keys(contrary), states);
    }

    private static Set<String> keys(List<String> words) {
        Set<String> keys = new HashSet<>();
        words.forEach(word -> keys.add(Words.root(Lexicon.stem(word))));
        return keys;
    }
}
