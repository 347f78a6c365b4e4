package org.parallax.bench.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;

/** Makes articles of plain text: the first line is the headline, the rest the body, and every offset stays what it was. */
public final class PlainArticles {

    private PlainArticles() {}

    /** The {@code .txt} files of a folder and of those below it, by path. */
    public static List<Article> in(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                articles.add(of(folder.relativize(file).toString(), Files.readString(file)));
            }
        }
        articles.removeIf(article -> article.text().isBlank());
        return List.copyOf(articles);
    }

    /** One article; a text of a single line is all body. */
    public static Article of(String file, String text) {
        int line = text.indexOf('\n');
        boolean hasHeadline = line > 0
                && !text.substring(line).isBlank()
                && !text.substring(0, line).isBlank();
        Optional<TextSpan> headline = hasHeadline ? Optional.of(new TextSpan(0, line)) : Optional.empty();
        TextSpan body = new TextSpan(hasHeadline ? line + 1 : 0, text.length());
        return new Article(new SavedFile(file, "0".repeat(64)), text, headline, body, Masthead.UNKNOWN, Dating.UNKNOWN);
    }
}
