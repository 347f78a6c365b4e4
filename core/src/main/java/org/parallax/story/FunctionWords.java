package org.parallax.story;

import java.util.Set;
import org.parallax.language.WordSets;

/**
 * English words that say nothing about what a sentence is about: articles, pronouns, prepositions, conjunctions, auxiliaries, and the verbs
 * and nouns of reporting, which every news story shares. Written from general knowledge of the language's closed classes.
 */
final class FunctionWords {

    private static final Set<String> ALL = WordSets.of(FunctionWords.class, "function words");

    private FunctionWords() {}

    static boolean contains(String form) {
        return ALL.contains(form);
    }
}
