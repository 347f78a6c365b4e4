package org.parallax.commitment.deed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.commitment.page.Action;
import org.parallax.commitment.page.Lexicon;
import org.parallax.language.ListFile;

/** What is so when a deed is not done. Threads may share it. */
public final class Contraries {

    private static final String STATE = "=";

    /**
     * Deeds of one sort.
     *
     * @param deeds their words without inflection
     * @param contrary the words that tell the contrary, in the same way
     * @param states those that do where they are said to last
     */
    private record Sort(Set<String> deeds, Set<String> contrary, Set<String> states) {}

    private static final List<Sort> ALL = ListFile.rows(Contraries.class, "contraries.tsv")
            .map(Contraries::sort)
            .toList();

    private Contraries() {}

    /** Whether a word tells the contrary of a deed. */
    public static boolean speaksAgainst(Action word, Set<Action> actions) {
        return of(actions).stream().anyMatch(sort -> sort.contrary().contains(word.lemma()));
    }

    /** Whether a word tells the contrary of any deed, as a verb or as a state. */
    public static boolean isAny(Action word, String lower) {
        return ALL.stream()
                .anyMatch(sort ->
                        sort.contrary().contains(word.lemma()) || sort.states().contains(lower));
    }

    /** Whether a word tells a state in which the deed is not done. */
    public static boolean isState(String word, Set<Action> actions) {
        return of(actions).stream().anyMatch(sort -> sort.states().contains(word));
    }

    /** Whether two deeds are of one sort: to withdraw and to leave. */
    public static boolean areAlike(Set<Action> some, Set<Action> others) {
        return of(some).stream().anyMatch(of(others)::contains);
    }

    private static List<Sort> of(Set<Action> actions) {
        return ALL.stream()
                .filter(sort -> actions.stream().map(Action::lemma).anyMatch(sort.deeds()::contains))
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
        return new Sort(stems(List.of(sides[0].split(" ", -1))), stems(contrary), states);
    }

    private static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        words.forEach(word -> stems.add(Lexicon.stem(word)));
        return stems;
    }
}
