package org.parallax.commitment.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.language.ListFile;
import org.parallax.language.WordSets;
import org.parallax.story.Words;

/** The words that bind and release, by class, in whatever form they stand. Threads may share it. */
public final class Lexicon {

    /** Stands between a verb and the word behind it where only both together are of a class: "break_down". */
    private static final String BEHIND = "_";

    private static final Map<String, Set<String>> STEMS = new HashMap<>();
    private static final Set<String> ALL = new HashSet<>();

    static {
        ListFile.rows(Lexicon.class, "words.tsv").forEach(Lexicon::add);
        STEMS.values().forEach(ALL::addAll);
    }

    private Lexicon() {}

    /** The words of a set, as they stand in a sentence: in other forms they are none. */
    public static Set<String> forms(String name) {
        return WordSets.of(Lexicon.class, "forms.tsv", name);
    }

    /** Whether a word is one of a class. */
    public static boolean is(String kind, String word) {
        return isStem(kind, stem(word));
    }

    /** Whether one of some words is. */
    public static boolean isAny(String kind, List<String> words) {
        return words.stream().anyMatch(word -> is(kind, word));
    }

    /** Whether a word without its inflection is one of a class. */
    public static boolean isStem(String kind, String stem) {
        return STEMS.getOrDefault(kind, Set.of()).contains(stem);
    }

    /** Whether a word without its inflection is one of a class together with the word behind it. */
    static boolean isStem(String kind, String stem, String behind) {
        return isStem(kind, stem + BEHIND + behind);
    }

    /** A word without its inflection; of one with a hyphen its last piece, unless the lists have the whole; "" for what is no word. */
    public static String stem(String word) {
        List<Words.Word> words = Words.in(word).all();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.get(words.size() - 1).lemma();
        String whole = word.indexOf('-') < 0 ? last : stem(word.replace("-", ""));
        return ALL.contains(whole) ? whole : last;
    }

    private static void add(String row) {
        String[] columns = row.split("\t", -1);
        Set<String> stems = STEMS.computeIfAbsent(columns[0], none -> new HashSet<>());
        for (String word : columns[1].split(" ", -1)) {
            int behind = word.indexOf(BEHIND);
            stems.add(behind < 0 ? stem(word) : stem(word.substring(0, behind)) + word.substring(behind));
        }
    }
}
