package org.parallax.omission;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.omission.LeftOut.Kind;

/**
 * What an article may have left out.
 *
 * @param kind what sort of thing it is
 * @param id of the entry, statement or commitment
 * @param passages that tell it, by article
 * @param tellers ids of their articles
 */
record Thing(Kind kind, String id, List<Evidence> passages, Set<String> tellers) {

    static Thing of(Kind kind, String id, List<Evidence> passages) {
        return new Thing(
                kind, id, passages, passages.stream().map(Evidence::article).collect(Collectors.toUnmodifiableSet()));
    }

    boolean isToldBy(String article) {
        return tellers.contains(article);
    }

    /** Whether it rests on a passage that another rests on too, as a statement and an event may. */
    boolean meets(Thing other) {
        return passages.stream()
                .anyMatch(one -> other.passages.stream()
                        .anyMatch(two -> one.article().equals(two.article())
                                && one.span().overlaps(two.span())));
    }
}
