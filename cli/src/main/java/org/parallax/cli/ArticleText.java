package org.parallax.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.article.Dating;

/** An article for a person: a line that names its file, what is known of it, its text. */
final class ArticleText {

    private ArticleText() {}

    static String of(Article article) {
        List<String> about = Stream.of(
                        article.masthead().outlet(),
                        article.masthead().byline(),
                        Optional.of(article.dating().published().value()),
                        article.masthead().url())
                .flatMap(Optional::stream)
                .filter(value -> !value.isEmpty())
                .toList();
        String head = Stream.of(
                        Stream.of("== " + Printable.line(article.saved().file())),
                        about.isEmpty() ? Stream.<String>empty() : Stream.of(String.join(" | ", about)),
                        dates(article.dating()))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
        return Printable.text(head + "\n\n" + article.text() + "\n");
    }

    /** What the page tells of its dates, with what tells it and who contradicts. */
    private static Stream<String> dates(Dating dating) {
        return Stream.of(
                        line("published", dating.published()),
                        line("modified", dating.modified()),
                        line("captured", dating.captured()))
                .flatMap(Optional::stream);
    }

    private static Optional<String> line(String role, ArticleDate date) {
        String precision = date.precision().name().toLowerCase(Locale.ROOT);
        String zone = date.clock().toTheMinute() ? ", zone " + date.clock().zone() : "";
        return Optional.of(date)
                .filter(known -> !known.value().isEmpty())
                .map(known -> role + " " + known.value() + " (" + precision + zone + "): "
                        + known.range().why());
    }
}
