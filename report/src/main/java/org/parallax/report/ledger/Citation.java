package org.parallax.report.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;

/** What is written beside copied words: {@code Ana Brel, quoted, 4 May 2031}, and {@code The Post, 5 May 2031, https://post.example/1}. */
public final class Citation {

    private Citation() {}

    /** Where words stand: the outlet, the day of its article, and the page's address where it is known. */
    public static String of(AccountIndex index, String article) {
        return joined(Stream.of(
                Optional.of(index.outlet(article)),
                Optional.of(days(index.published(article))),
                address(index.article(article))));
    }

    /** Who said them, whether they are quoted, and when. */
    public static String of(AccountIndex index, StoryStatement item) {
        return joined(Stream.of(
                Optional.of(index.speaker(item)),
                Optional.of(Labels.of(item.statement().kind())),
                Optional.of(item.statement().when()).filter(DateRange::isKnown).map(Citation::days)));
    }

    private static String days(DateRange range) {
        List<DateRange.Basis> plain = List.of(DateRange.Basis.STATED, DateRange.Basis.UNKNOWN);
        String basis = plain.contains(range.basis()) ? "" : " (" + DateWords.basis(range) + ")";
        return DateWords.of(range) + basis;
    }

    private static Optional<String> address(Article article) {
        return article.masthead()
                .url()
                .filter(url -> url.toLowerCase(Locale.ROOT).matches("https?://\\S+"));
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
