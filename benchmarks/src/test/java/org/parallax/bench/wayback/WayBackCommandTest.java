package org.parallax.bench.wayback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.PageSpan;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;
import org.parallax.article.WayBack;
import org.parallax.bench.Bench;
import picocli.CommandLine;

/** Proves what is right, and does not prove what is wrong. */
class WayBackCommandTest {

    private static final String PAGE = "<h1>Tea &amp; toast</h1><p>Nobody  came.</p>";

    @TempDir
    Path folder;

    private static CheckedArticle checked(WayBack.Run... runs) {
        Article article = Article.of(
                        new SavedFile("a", "0"), "Tea & toast", "Nobody came.", Masthead.UNKNOWN, Dating.UNKNOWN)
                .with(new WayBack("UTF-8", List.of(runs)));
        return CheckedArticle.of(article, PAGE.getBytes(StandardCharsets.UTF_8));
    }

    private static WayBack.Run run(int start, int end, int pageStart, int pageEnd) {
        return new WayBack.Run(new TextSpan(start, end), new PageSpan(pageStart, pageEnd));
    }

    @Test
    void rightPlacesAreProved() {
        assertThat(checked(
                        run(0, 4, 4, 8),
                        run(4, 5, 8, 13),
                        run(5, 11, 13, 19),
                        run(13, 19, 27, 33),
                        run(19, 20, 33, 35),
                        run(20, 25, 35, 40)))
                .isEqualTo(new CheckedArticle(23, 23, 11, 11));
    }

    @Test
    void wrongPlacesAreNot() {
        assertThat(checked(run(0, 4, 5, 9), run(4, 5, 8, 11), run(13, 19, 27, 33)))
                .isEqualTo(new CheckedArticle(23, 6, 11, 0));
        assertThat(checked()).isEqualTo(new CheckedArticle(23, 0, 11, 0));
    }

    @Test
    void aFolderOfPagesIsProved() throws Exception {
        String body = "<p>The old crane at Solen fell on Tuesday &ndash; nobody was hurt, the port authority said.</p>";
        Files.writeString(folder.resolve("a.html"), "<h1>Crane falls</h1>" + body);
        Files.writeString(
                folder.resolve("b.txt"),
                "Crane falls at Solen\n\nThe old crane  fell on Tuesday, the port authority said. Nobody was hurt.");
        StringWriter out = new StringWriter();
        CommandLine bench = Bench.commandLine().setOut(new PrintWriter(out));
        assertThat(bench.execute("wayback", folder.toString())).isZero();
        assertThat(out.toString().lines().map(line -> line.strip().replaceAll("\\s{2,}", "|")))
                .anyMatch(line -> line.startsWith("characters proved|100|"))
                .anyMatch(line -> line.startsWith("pages|2|"));
    }
}
