package org.parallax.bench.times;

import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/**
 * A text of a corpus with its time expressions.
 *
 * @param id the file's stem
 * @param published the document date as the corpus gives it
 * @param marked its time expressions, without the document date
 * @param unscored where nothing is scored: the document date
 */
record MarkedText(String id, String text, DateRange published, List<MarkedTime> marked, List<TextSpan> unscored) {

    /** The document date of a TIMEX3 value: "1998-12-05T09:42". */
    static DateRange date(String value) {
        return PartialDate.parse(value.length() >= 10 ? value.substring(0, 10) : value)
                .map(day -> DateRange.on(day, DateRange.Basis.STATED, "the corpus gives the document date"))
                .orElseGet(() -> DateRange.unknown("the corpus gives no document date"));
    }
}
