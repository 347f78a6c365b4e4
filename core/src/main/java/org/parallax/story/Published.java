package org.parallax.story;

import org.parallax.article.ArticleDate;
import org.parallax.reading.Reading;

/** When an article was published: its page's own statement. */
final class Published {

    private Published() {}

    static ArticleDate of(Reading reading) {
        return reading.article().dating().published();
    }
}
