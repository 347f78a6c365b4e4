package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import org.parallax.language.WordSets;

/** The small words inside names: al-, bin, von, de. Threads may share it. */
public final class Particles {

    private static final Set<String> BOUND = kind("bound");
    private static final Set<String> ARTICLES = kind("article");
    private static final Set<String> OWN = kind("own");

    private Particles() {}

    /** Whether a word is a particle, in whatever case. */
    static boolean contains(String word) {
        return is(BOUND, word);
    }

    /** Whether a word is the Arabic article in one of its spellings. */
    public static boolean isArticle(String word) {
        return is(ARTICLES, word);
    }

    /** Whether a word makes one name with the next: "Abu Said", "St. John". */
    static boolean isOwn(String word) {
        return is(OWN, word);
    }

    private static Set<String> kind(String name) {
        return WordSets.of(Particles.class, "particles.tsv", name);
    }

    private static boolean is(Set<String> kind, String word) {
        return kind.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
    }
}
