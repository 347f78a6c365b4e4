package org.parallax.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.ListFile;

/** Words with what they mean, found by any of their forms. Immutable; threads may share it. */
final class WordList {

    /** Words that judge. */
    static final WordList LOADED = loaded();

    /** Words by which one thing is judged differently. */
    static final WordList LABELS = labels();

    private final Map<String, List<ListedWord>> byForm = new HashMap<>();

    private WordList() {}

    private static WordList loaded() {
        WordList list = new WordList();
        ListFile.cells(WordList.class, "loaded.tsv")
                .forEach(cells -> list.add(Place.named(cells.get(0)), cells.get(1), "", cells.get(2)));
        return list;
    }

    private static WordList labels() {
        WordList list = new WordList();
        ListFile.cells(WordList.class, "labels.tsv")
                .forEach(cells -> list.add(Place.named(cells.get(2)), cells.get(0), cells.get(1), cells.get(3)));
        return list;
    }

    /** The names of the groups that are read in one way. */
    static Set<String> groups(String way) {
        return ListFile.cells(WordList.class, "groups.tsv")
                .filter(cells -> cells.get(0).equals(way))
                .map(cells -> cells.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(Place place, String group, String view, String words) {
        for (String lemma : ListFile.words(words)) {
            List<String> parts = List.of(lemma.split("_", -1));
            ListedWord word = new ListedWord(place, group, view, parts.subList(1, parts.size()));
            place.forms(parts.get(0)).forEach(form -> add(form, word));
        }
    }

    private void add(String form, ListedWord word) {
        byForm.computeIfAbsent(form, unseen -> new ArrayList<>()).add(word);
    }

    /** Whether a form, in lower case, can be one of the words. */
    boolean has(String form) {
        return byForm.containsKey(form);
    }

    /** The words that stand at a place of a line, the longest first. */
    List<ListedWord> at(Line line, int at) {
        return byForm.getOrDefault(line.token(at).lower(), List.of()).stream()
                .filter(word -> word.standsAt(line, at))
                .sorted(Comparator.comparing(word -> -word.rest().size()))
                .toList();
    }
}
