package org.parallax.language;

import java.util.HashMap;
import java.util.Map;

/** The form under which a verb's forms are one: "withdrew" and "withdrawn" are "withdraw". Threads may share it. */
public final class Lemma {

    private static final Map<String, String> BASES = bases();

    private Lemma() {}

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        ListFile.cells(Lemma.class, "irregular-verbs.tsv")
                .forEach(cells -> ListFile.words(cells.get(1)).forEach(form -> bases.put(form, Stem.of(cells.get(0)))));
        return Map.copyOf(bases);
    }

    /** Of a word in lower case: the stem of its base form where its own does not tell it. */
    public static String of(String lower, String stem) {
        return BASES.getOrDefault(lower, stem);
    }

    /** Of a word in lower case. */
    public static String of(String lower) {
        return of(lower, Stem.of(lower));
    }
}
