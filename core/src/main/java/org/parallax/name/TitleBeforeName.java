package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import org.parallax.language.WordSets;

/**
 * A title before a person's name is no part of it, but the same word can be a given name: "Judge Orson Pell", "Dean Orwell". Threads may share
 * it.
 */
final class TitleBeforeName {

    /** Titles that before a single word are more often its given name: nobody is called "Dean Orwell" for an office without a first name. */
    private static final Set<String> GIVEN_BEFORE_ONE_WORD =
            WordSets.of(TitleBeforeName.class, "titles that are given names");

    /** An honorific in French, an initial in English. */
    private static final String INITIAL = "m";

    private TitleBeforeName() {}

    /** Whether the first of so many words is a title before the others. */
    static boolean holds(String first, int words) {
        String word = first.replace(".", "").toLowerCase(Locale.ROOT);
        boolean given = GivenNames.contains(first)
                || (words == 2 && GIVEN_BEFORE_ONE_WORD.contains(word))
                || (words > 2 && word.equals(INITIAL));
        return Titles.isTitle(first) && !given;
    }
}
