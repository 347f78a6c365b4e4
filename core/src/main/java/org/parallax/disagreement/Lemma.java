package org.parallax.disagreement;

import java.util.HashMap;
import java.util.Map;
import org.parallax.language.ListFile;
import org.parallax.story.Words;

/** The form under which a verb's forms are one: "withdrew" and "withdrawn" are "withdraw". Threads may share it. */
final class Lemma {

    private static final Map<String, String> BASES = bases();

    private Lemma() {}

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        ListFile.cells(Lemma.class, "irregular-verbs.tsv")
                .forEach(cells -> ListFile.words(cells.get(1)).forEach(form -> bases.put(form, stem(cells.get(0)))));
        return Map.copyOf(bases);
    }

    static String of(Term term) {
        return of(term.lower(), term.stem());
    }

    static String of(String lower, String stem) {
        return BASES.getOrDefault(lower, stem);
    }

    static String stem(String word) {
        return Words.in(word).get(0).stem();
    }
}
