package org.parallax.bench.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/** Dates that a corpus states, where no page shows them. */
public final class StatedDay {

    private StatedDay() {}

    /**
     * Published on a day that is written.
     *
     * @param text ISO, a day or longer; anything else is no date
     */
    public static Dating published(String text) {
        try {
            return published(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeParseException noDay) {
            return Dating.UNKNOWN;
        }
    }

    /** Published on a day. */
    public static Dating published(LocalDate day) {
        DateRange range = DateRange.on(PartialDate.day(day), DateRange.Basis.STATED, "the corpus states it");
        return Dating.published(new ArticleDate(day.toString(), range, DateProof.NONE));
    }
}
