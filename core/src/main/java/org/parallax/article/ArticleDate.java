package org.parallax.article;

import org.parallax.time.DateRange;

/**
 * One date of a page, with its proof.
 *
 * @param value as the page writes it, ISO where a tag does ("2020-11-22T14:34:47Z"); "" when unknown
 * @param range the days that it can mean; its basis and why
 * @param proof what in the page says so
 */
public record ArticleDate(String value, DateRange range, DateProof proof) {

    public static final ArticleDate UNKNOWN =
            new ArticleDate("", DateRange.unknown("the page states no date"), DateProof.NONE);
}
