package org.parallax.bench.article;

import java.time.LocalDate;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/** Dates that a corpus states, where no page shows them. */
public final class StatedDay {

    private StatedDay() {}

    /** Published on a day. */
    public static Dating published(LocalDate day) {
        DateRange range = DateRange.on(PartialDate.day(day), DateRange.Basis.STATED, "the corpus states it");
        return Dating.published(new ArticleDate(day.toString(), range, DateProof.NONE));
    }
}
