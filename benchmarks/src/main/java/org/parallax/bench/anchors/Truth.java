package org.parallax.bench.anchors;

import org.parallax.article.TextSpan;

/** Where an anchor is after an edit. */
sealed interface Truth {

    /** There, and the sentences beside it tell. */
    record Stands(TextSpan at) implements Truth {}

    /** Nowhere: what stands elsewhere is not it. */
    record Gone() implements Truth {}

    /**
     * Its words stand at several places, and the sentences beside them do not tell which is meant; or they were changed at one and not at another.
     *
     * @param old where they were not put in by the edit
     */
    record Alike(TextSpan old) implements Truth {}
}
