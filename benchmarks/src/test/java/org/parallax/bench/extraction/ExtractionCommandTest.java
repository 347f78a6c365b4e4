package org.parallax.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.Bench;

/** The command over invented pages in the layouts of both corpora. */
class ExtractionCommandTest {

    private static final String BODY =
            "The ferry Aurelia ran aground off Cape Solen on Monday, and all 212 passengers were brought ashore. The harbour office said that the buoys had been moved by the storm.";

    @TempDir
    private Path folder;

    @Test
    void bodiesByIdAreScored() throws IOException {
        givenBodies("zyte");
        assertThat(figure("zyte", "zyte body F1")).isEqualTo(100);
        assertThat(figure("zyte", "zyte body F1 of Readability4J")).isPositive();
    }

    @Test
    void articlesWithTitleDayAndAuthorsAreScored() throws IOException {
        givenArticles("naeb");
        assertThat(figure("naeb", "naeb body recall")).isEqualTo(100);
        assertThat(figure("naeb", "naeb title")).isEqualTo(50);
        assertThat(figure("naeb", "naeb exact day")).isEqualTo(100);
        assertThat(figure("naeb", "naeb set of authors")).isEqualTo(100);
    }

    @Test
    void corporaBelowAFolderStandInOneTableWithTheSpeedOfBoth() throws IOException {
        givenBodies("all/one");
        givenArticles("all/two");
        assertThat(figure("all", "one body F1")).isEqualTo(100);
        assertThat(figure("all", "two body F1")).isEqualTo(100);
        assertThat(figure("all", "pages a second, Parallax")).isPositive();
        assertThat(figure("all", "Parallax over Readability4J")).isPositive();
    }

    @Test
    void errorsAreListedWithoutAWordOfThePage() throws IOException {
        givenBodies("zyte");
        Path list = folder.resolve("errors.tsv");
        assertThat(run("zyte", "--errors", list.toString())).isZero();
        List<String> lines = Files.readAllLines(list);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).matches("zyte\ta\t(tuned|other)\t\\d+\t\\d+\t\\d+");
        assertThat(String.join("", lines)).doesNotContain("ferry");
    }

    @Test
    void aFolderWithoutACorpusIsNamed() throws IOException {
        assertThat(run(Files.createDirectory(folder.resolve("empty"))
                        .getFileName()
                        .toString()))
                .isNotZero();
    }

    private void givenBodies(String name) throws IOException {
        givenPage(name, "a", "");
        givenPage(name, "b", "");
        String marks = "{\"a\": {\"articleBody\": \"%s\"}, \"b\": {\"articleBody\": \"%s\"}}".formatted(BODY, BODY);
        Files.writeString(folder.resolve(name).resolve("ground-truth.json"), marks);
    }

    private void givenArticles(String name) throws IOException {
        String head =
                "<meta name=author content='Tove Arndt'><meta property=article:published_time content=2022-06-14T09:00:00Z>";
        givenPage(name, "c", head);
        givenPage(name, "d", head);
        String article =
                "{\"html_file\": \"%s\", \"text\": \"%s\", \"title\": \"%s\", \"date\": \"2022-06-14\", \"authors\": \"Tove Arndt\"}";
        String marks = "[" + article.formatted("c", BODY, "Ferry runs aground") + ","
                + article.formatted("d", BODY, "Ferry stays afloat") + "]";
        Files.writeString(folder.resolve(name).resolve("articles.json"), marks);
    }

    private void givenPage(String corpus, String id, String head) throws IOException {
        String page =
                "<html><head>" + head + "<title>Ferry runs aground</title></head><body><nav><a href=/>Home</a></nav>"
                        + "<h1>Ferry runs aground</h1><article><p>" + BODY + "</p></article></body></html>";
        Path html = Files.createDirectories(folder.resolve(corpus).resolve("html"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(html.resolve(id + ".html.gz")))) {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private double figure(String corpus, String name) throws IOException {
        Path table = folder.resolve("table.json");
        assertThat(run(corpus, "--rounds", "1", "--json", table.toString())).isZero();
        for (JsonNode row : new JsonMapper().readTree(table.toFile()).path("rows")) {
            if (row.path("name").asText().equals(name)) {
                return row.path("value").asDouble();
            }
        }
        throw new AssertionError("no row " + name);
    }

    private int run(String corpus, String... more) {
        StringWriter said = new StringWriter();
        String[] arguments = Stream.concat(
                        Stream.of("extraction", folder.resolve(corpus).toString()), Stream.of(more))
                .toArray(String[]::new);
        return Bench.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(arguments);
    }
}
