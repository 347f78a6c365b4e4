package org.parallax.omission;

import java.util.List;
import org.parallax.article.Evidence;
import org.parallax.omission.LeftOut.Kind;

/**
 * What an article may have left out.
 *
 * @param kind what sort of thing it is
 * @param id of the entry, statement or commitment
 * @param passages that tell it, by article
 */
record Thing(Kind kind, String id, List<Evidence> passages) {

    boolean isToldBy(String article) {
        return passages.stream().anyMatch(passage -> passage.article().equals(article));
    }

    /** Whether it rests on a passage that another rests on too, as a statement and an event may. */
    boolean meets(Thing other) {
        return passages.stream()
                .anyMatch(one -> other.passages.stream()
                        .anyMatch(two -> one.article().equals(two.article())
                                && one.span().overlaps(two.span())));
    }
}
