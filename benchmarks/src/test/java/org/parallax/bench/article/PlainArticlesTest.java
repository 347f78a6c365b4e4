package org.parallax.bench.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;

class PlainArticlesTest {

    @TempDir
    Path folder;

    @Test
    void theFirstLineIsTheHeadlineAndNoOffsetMoves() {
        Article article = PlainArticles.of("a.txt", "Ferry late\nIt came at nine.\n");
        assertThat(article.title()).isEqualTo("Ferry late");
        assertThat(article.body().of(article.text())).isEqualTo("It came at nine.\n");
        assertThat(article.text()).isEqualTo("Ferry late\nIt came at nine.\n");
    }

    @Test
    void aSingleLineIsBody() {
        assertThat(PlainArticles.of("a.txt", "It came.").headline()).isEmpty();
        assertThat(PlainArticles.of("a.txt", "It came.\n \n").body()).isEqualTo(new TextSpan(0, 11));
    }

    @Test
    void textFilesAreTakenToTheBottomOfTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/one.txt"), "One.");
        Files.writeString(folder.resolve("a.txt"), "Two.");
        Files.writeString(folder.resolve("c.html"), "<p>");
        Files.writeString(folder.resolve("empty.txt"), " \n");
        assertThat(PlainArticles.in(folder)).extracting(a -> a.saved().file()).containsExactly("a.txt", "b/one.txt");
    }
}
