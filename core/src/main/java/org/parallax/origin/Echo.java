package org.parallax.origin;

import org.parallax.article.Evidence;

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
