package org.parallax.commitment.page;

import org.parallax.story.Words;

/**
 * What is done, by the word that tells it.
 *
 * @param lemma the word without its inflection
 * @param verb whether it is one
 */
public record Action(String lemma, boolean verb) {

    /** By which a verb and its noun are one. */
    public String root() {
        return Words.root(lemma);
    }

    /** Whether both are one: two verbs where they are the same ("complain" is not "complete"), a verb and a noun where they begin alike. */
    public boolean is(Action other) {
        return lemma.equals(other.lemma) || (!(verb && other.verb) && root().equals(other.root()));
    }
}
