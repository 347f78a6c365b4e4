package org.parallax.omission;

import java.util.List;
import org.parallax.article.Evidence;
import org.parallax.story.ContentId;

/**
 * Something that an article does not tell although most of those who had appeared before it do.
 *
 * @param article which does not tell it
 * @param kind what sort of thing it is
 * @param thing the id of the timeline's entry, of the statement or of the commitment
 * @param words how one of them tells it
 * @param toldBy ids of the articles that had told it before
 * @param origins how many independent origins these are
 * @param why the rule by which it was known
 */
public record LeftOut(
        String article, Kind kind, String thing, Evidence words, List<String> toldBy, int origins, String why) {

    /** Depends on the article and on what it does not tell. */
    public String id() {
        return ContentId.of("l").next(article, thing);
    }

    /** What sort of thing is left out. */
    public enum Kind {
        EVENT,
        STATEMENT,
        COMMITMENT
    }
}
