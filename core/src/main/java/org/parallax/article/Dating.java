package org.parallax.article;

import java.util.List;

/**
 * The three dates of a page. A file's own date is {@code captured}, never {@code published}.
 *
 * @param published when the page came out
 * @param modified when it was last changed
 * @param captured when it was saved
 * @param claims all that the page says of its dates, the most trusted first; the three are chosen among them
 */
public record Dating(ArticleDate published, ArticleDate modified, ArticleDate captured, List<Claim> claims) {

    /** What a date is the date of. */
    public enum Role {
        PUBLISHED,
        MODIFIED,
        CAPTURED
    }

    /** One thing in a page that tells a date. */
    public record Claim(Role of, ArticleDate date) {}

    public Dating {
        claims = List.copyOf(claims);
    }

    public Dating(ArticleDate published, ArticleDate modified, ArticleDate captured) {
        this(published, modified, captured, List.of());
    }

    public static final Dating UNKNOWN = new Dating(ArticleDate.UNKNOWN, ArticleDate.UNKNOWN, ArticleDate.UNKNOWN);

    public static Dating published(ArticleDate published) {
        return new Dating(published, ArticleDate.UNKNOWN, ArticleDate.UNKNOWN);
    }
}
