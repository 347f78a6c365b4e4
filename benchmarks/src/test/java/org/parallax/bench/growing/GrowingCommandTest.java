package org.parallax.bench.growing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.bench.Bench;

class GrowingCommandTest {

    @Test
    void theSameNumberGivesTheSameArticles() {
        assertThat(InventedArticles.of(30)).isEqualTo(InventedArticles.of(30));
        assertThat(InventedArticles.of(30).subList(0, 20)).isEqualTo(InventedArticles.of(20));
    }

    @Test
    void theArticlesTellOneStoryInOwnTextsAndSharedOnes() {
        List<Article> articles = InventedArticles.of(60);
        assertThat(articles).extracting(Article::text).doesNotHaveDuplicates();
        String shared = articles.get(55).text().split("\n\n", -1)[1];
        assertThat(articles)
                .filteredOn(article -> article.text().contains(shared))
                .hasSizeGreaterThan(1);
    }

    @Test
    void aSmallStoryIsTimed(@TempDir Path folder) throws Exception {
        Path json = folder.resolve("figures.json");
        assertThat(Bench.commandLine().execute("growing", "--articles", "4", "--json", json.toString()))
                .isZero();
        assertThat(Files.readString(json)).contains("comparing again", "adding one article", "statements");
    }
}
