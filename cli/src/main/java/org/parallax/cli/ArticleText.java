package org.parallax.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.Article;

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
        String head = Stream.concat(
                        Stream.of("== " + Printable.line(article.saved().file())),
                        about.isEmpty() ? Stream.empty() : Stream.of(String.join(" | ", about)))
                .collect(Collectors.joining("\n"));
        return Printable.text(head + "\n\n" + article.text() + "\n");
    }
}
