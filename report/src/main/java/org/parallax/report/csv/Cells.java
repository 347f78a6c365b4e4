package org.parallax.report.csv;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.DateWords;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/** Cells that both tables have. An unknown value is an empty cell. */
final class Cells {

    static final List<String> DATE = List.of("from", "until", "date known by", "date because");
    static final List<String> PLACE = List.of(
            "outlet",
            "headline",
            "published from",
            "published until",
            "published known by",
            "published because",
            "address",
            "file",
            "start",
            "end");

    private Cells() {}

    static Stream<String> date(DateRange range) {
        return Stream.of(
                range.earliest().map(PartialDate::toString).orElse(""),
                range.latest().map(PartialDate::toString).orElse(""),
                DateWords.basis(range),
                range.why());
    }

    static Stream<String> place(AccountIndex index, String article, TextSpan span) {
        DateRange published = index.published(article);
        return Stream.of(
                index.outlet(article),
                index.article(article).title(),
                published.earliest().map(PartialDate::toString).orElse(""),
                published.latest().map(PartialDate::toString).orElse(""),
                DateWords.basis(published),
                published.why(),
                index.article(article).masthead().url().orElse(""),
                index.file(article),
                Integer.toString(span.start()),
                Integer.toString(span.end()));
    }

    static List<String> row(List<Stream<String>> parts) {
        return parts.stream().flatMap(part -> part).toList();
    }
}
