package org.parallax.story;

import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.reading.Reading;
import org.parallax.time.DateRange;
import org.parallax.time.PublicationFromText;

/** When an article was published: as its page says; where the page states no date, as far as its own text tells. */
final class Published {

    private Published() {}

    static ArticleDate of(Reading reading) {
        ArticleDate stated = reading.article().dating().published();
        if (stated.range().isKnown()) {
            return stated;
        }
        DateRange inferred = PublicationFromText.infer(reading.article().text(), reading.times());
        return inferred.isKnown() ? new ArticleDate("", inferred, DateProof.NONE) : stated;
    }
}
