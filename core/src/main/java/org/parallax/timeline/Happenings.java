package org.parallax.timeline;

import java.util.Set;
import org.parallax.language.WordSets;

/** Nouns of what happens on a day. From general knowledge of English. */
final class Happenings {

    private static final Set<String> NOUNS = WordSets.of(Happenings.class, "happenings");

    private Happenings() {}

    static boolean contains(String lower) {
        return NOUNS.contains(lower);
    }
}
