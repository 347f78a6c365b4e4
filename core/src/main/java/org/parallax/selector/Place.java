package org.parallax.selector;

import org.parallax.article.TextSpan;

/**
 * A piece of a folded text, and how like its surroundings are to those that are looked for.
 *
 * @param span the piece
 * @param before pairs of neighbouring words that are the same before it
 * @param after the same after it
 * @param sameBefore whether all that stood before the words stands before it
 * @param sameAfter whether all that stood after the words stands after it
 */
record Place(TextSpan span, int before, int after, boolean sameBefore, boolean sameAfter) {

    /** Pairs of neighbouring words in its surroundings that are the same. */
    int pairs() {
        return before + after;
    }

    boolean isTheSame() {
        return sameBefore && sameAfter;
    }

    Anchoring.Change change() {
        return sameBefore ? Anchoring.Change.AFTER : sameAfter ? Anchoring.Change.BEFORE : Anchoring.Change.BOTH;
    }
}
