package org.parallax.timeline.passage;

import java.util.Set;
import org.parallax.language.WordSets;

/** Nouns of what happens on a day. From general knowledge of English. */
public final class Happenings {

    private static final Set<String> NOUNS = WordSets.of(Happenings.class, "happenings");

    private Happenings() {}

    /** Whether a word is one; it is given in lower case. */
    public static boolean contains(String lower) {
        return NOUNS.contains(lower);
    }
}
