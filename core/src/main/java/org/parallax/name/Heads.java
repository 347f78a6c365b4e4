package org.parallax.name;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Head nouns of organizations and places: "committee", "party", "airport". Threads may share it. */
final class Heads {

    private static final Map<String, Set<String>> KINDS = WordList.kinds("heads.tsv");

    private Heads() {}

    /** Whether a word can be the head of an organization's name. */
    static boolean ofOrganization(String word) {
        return is("head", word);
    }

    /** Whether a word in lower case after a proper name belongs to it: "the Harbour coalition". */
    static boolean ofTail(String word) {
        return is("tail", word);
    }

    /** Whether a word in lower case behind a longer name of an organization belongs to it, whatever that ends in. */
    static boolean ofLongerName(String word) {
        return is("after", word);
    }

    /** Whether a word is for a paper that a body makes, and no part of the body's name. */
    static boolean ofPaper(String word) {
        return is("paper", word);
    }

    /** Whether a head can be a name by itself: "Congress", but not "the Committee". */
    static boolean isNameAlone(String word) {
        return is("alone", word);
    }

    /** Whether a word can be the head of a place's name. */
    static boolean ofPlace(String word) {
        return is("place", word);
    }

    private static boolean is(String kind, String word) {
        return KINDS.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
