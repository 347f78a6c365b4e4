package org.parallax.name;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small words inside names: al-, bin, von, de. Threads may share it. */
final class Particles {

    private static final Map<String, Set<String>> KINDS = WordList.kinds("particles.tsv");

    private Particles() {}

    /** Whether a word is a particle, in whatever case. */
    static boolean contains(String word) {
        return is("bound", word);
    }

    /** Whether a word is the Arabic article in one of its spellings. */
    static boolean isArticle(String word) {
        return is("article", word);
    }

    /** Whether a word makes one name with the next: "Abu Said", "St. John". */
    static boolean isOwn(String word) {
        return is("own", word);
    }

    private static boolean is(String kind, String word) {
        return KINDS.getOrDefault(kind, Set.of()).contains(word.replace(".", "").toLowerCase(Locale.ROOT));
    }
}
