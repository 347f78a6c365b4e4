package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import org.parallax.language.WordSets;

/** Head nouns of organizations and places: "committee", "party", "airport". Threads may share it. */
final class Heads {

    private static final Set<String> ORGANIZATIONS = kind("head");
    private static final Set<String> TAILS = kind("tail");
    private static final Set<String> LONGER = kind("after");
    private static final Set<String> PAPERS = kind("paper");
    private static final Set<String> ALONE = kind("alone");
    private static final Set<String> PLACES = kind("place");

    private Heads() {}

    /** Whether a word can be the head of an organization's name. */
    static boolean ofOrganization(String word) {
        return is(ORGANIZATIONS, word);
    }

    /** Whether a word in lower case after a proper name belongs to it: "the Harbour coalition". */
    static boolean ofTail(String word) {
        return is(TAILS, word);
    }

    /** Whether a word in lower case behind a longer name of an organization belongs to it, whatever that ends in. */
    static boolean ofLongerName(String word) {
        return is(LONGER, word);
    }

    /** Whether a word is for a paper that a body makes, and no part of the body's name. */
    static boolean ofPaper(String word) {
        return is(PAPERS, word);
    }

    /** Whether a head can be a name by itself: "Congress", but not "the Committee". */
    static boolean isNameAlone(String word) {
        return is(ALONE, word);
    }

    /** Whether a word can be the head of a place's name. */
    static boolean ofPlace(String word) {
        return is(PLACES, word);
    }

    private static Set<String> kind(String name) {
        return WordSets.of(Heads.class, "heads.tsv", name);
    }

    private static boolean is(Set<String> kind, String word) {
        return kind.contains(word.toLowerCase(Locale.ROOT));
    }
}
