package org.parallax.framing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.language.Lemma;
import org.parallax.language.ListFile;

/** Which verbs may tell one deed: "plough", "ram" and "crash" are ways of moving against something. Immutable; threads may share it. */
final class VerbFamilies {

    private static final Map<String, Set<Integer>> FAMILIES = read();

    private VerbFamilies() {}

    private static Map<String, Set<Integer>> read() {
        Map<String, Set<Integer>> families = new HashMap<>();
        List<String> rows =
                new ArrayList<>(ListFile.rows(VerbFamilies.class, "verbs.tsv").toList());
        for (int family = 0; family < rows.size(); family++) {
            for (String verb : ListFile.words(rows.get(family))) {
                families.computeIfAbsent(Lemma.of(verb), unseen -> new HashSet<>())
                        .add(family);
            }
        }
        return families;
    }

    /** Whether a verb, by its lemma, is of any family. */
    static boolean has(String lemma) {
        return FAMILIES.containsKey(lemma);
    }

    /** Whether two verbs, by their lemmas, are of one family. */
    static boolean areOne(String one, String other) {
        return !Collections.disjoint(FAMILIES.getOrDefault(one, Set.of()), FAMILIES.getOrDefault(other, Set.of()));
    }
}
