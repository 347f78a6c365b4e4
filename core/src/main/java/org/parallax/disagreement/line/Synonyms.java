package org.parallax.disagreement.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.language.Lemma;
import org.parallax.language.ListFile;

/** One word for all that news uses in turn: "soldiers" and "forces" are "troop". Threads may share it. */
public final class Synonyms {

    private static final Map<String, String> FIRSTS = firsts();

    private Synonyms() {}

    private static Map<String, String> firsts() {
        Map<String, String> firsts = new HashMap<>();
        ListFile.rows(Synonyms.class, "synonyms.tsv").forEach(row -> {
            List<String> words = ListFile.words(row);
            words.forEach(word -> firsts.put(Lemma.of(word), Lemma.of(words.get(0))));
        });
        return Map.copyOf(firsts);
    }

    /** Of a stem. */
    public static String of(String stem) {
        return FIRSTS.getOrDefault(stem, stem);
    }
}
