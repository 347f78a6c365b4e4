package org.parallax.origin;

import org.parallax.article.Evidence;
import org.parallax.language.Words;

/**
 * A passage that two articles share.
 *
 * @param id depends on both passages
 * @param a the passage in one article
 * @param b the passage in the other
 * @param kind word for word, or reworded
 * @param first which of the two came first; unknown where both quote somebody, for both may have it from the speaker, and where one short
 *     passage is all that the two share
 */
public record Echo(String id, Evidence a, Evidence b, Kind kind, First first) {

    /** Whether both have the very same words, whatever marks stand between them: of passages word for word, one may have a word that the other has not. */
    public boolean isExact() {
        return kind == Kind.SAME && Words.lower(a.words()).equals(Words.lower(b.words()));
    }

    /** How alike two passages are. */
    public enum Kind {
        SAME,
        REWORDED
    }

    /** Which of two passages came first. */
    public enum First {
        A,
        B,
        UNKNOWN
    }
}
