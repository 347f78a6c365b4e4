package org.parallax.story;

import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import org.parallax.story.PerArticle.Workings;

/**
 * An article in a story.
 *
 * @param id depends on the file's bytes; a number tells identical files apart
 * @param reading what it says; with its days told for {@code published} where the page states no date
 * @param published when it was published: as its page says or, where the page states no date, as inferred from its text or from what it
 *     shares with dated articles
 * @param workings what was worked out of it so far; tells no two articles apart
 */
public record StoryArticle(String id, Reading reading, ArticleDate published, Workings workings) {

    /** An article whose date is what its page says. */
    public static StoryArticle asStated(String id, Reading reading) {
        return new StoryArticle(
                id,
                reading,
                reading.article().dating().published(),
                Workings.of(reading.article().text()));
    }

    /** The same article with another id. */
    StoryArticle as(String other) {
        return other.equals(id) ? this : new StoryArticle(other, reading, published, workings.ofTheSameText());
    }

    /** The same article with other annotations of its text, and a date. */
    public StoryArticle as(Reading other, ArticleDate date) {
        return new StoryArticle(id, other, date, workings.ofTheSameText());
    }

    /**
     * The same article with the date that the story has found for it. Where the page states none, its weekdays and the days of its statements are
     * told again against that date; a date that is open at one end anchors nothing.
     */
    StoryArticle dated(ArticleDate found) {
        boolean stated = reading.article().dating().published().range().isKnown();
        return as(found.range().isClosed() && !stated ? Reader.dated(reading, found) : reading, found);
    }

    public Article article() {
        return reading.article();
    }

    public String text() {
        return reading.article().text();
    }

    public WordByWord wordByWord() {
        return workings.words();
    }

    public Words words() {
        return wordByWord().words();
    }
}
