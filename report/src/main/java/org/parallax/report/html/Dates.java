package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.DateWords;
import org.parallax.time.DateRange;

/** Dates with how they are known; one that is not stated says so in words, not by colour. */
final class Dates {

    private Dates() {}

    /** "5 May 2031", and below it in small "worked out". */
    static Element element(DateRange range) {
        Element date = days(range);
        boolean plain = range.basis() == DateRange.Basis.STATED || !range.isKnown();
        return plain
                ? tag("span").with(date)
                : tag("span").with(date).text(" ").with(tag("small").text(DateWords.basis(range)));
    }

    /** The days alone. */
    static Element days(DateRange range) {
        Optional<LocalDate> day = range.day();
        return day.isPresent()
                ? tag("time").attribute("datetime", day.get().toString()).text(DateWords.of(range))
                : tag("span").text(DateWords.of(range));
    }
}
