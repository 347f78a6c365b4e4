package org.parallax.article;

/** The three dates of a page. A file's own date is {@code captured}, never {@code published}. */
public record Dating(ArticleDate published, ArticleDate modified, ArticleDate captured) {

    public static final Dating UNKNOWN = new Dating(ArticleDate.UNKNOWN, ArticleDate.UNKNOWN, ArticleDate.UNKNOWN);

    public static Dating published(ArticleDate published) {
        return new Dating(published, ArticleDate.UNKNOWN, ArticleDate.UNKNOWN);
    }
}
