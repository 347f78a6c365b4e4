package org.parallax.bench.dates;

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
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.Bench;
import picocli.CommandLine;

/** Four invented pages: one right, one wrong though it names the day, one silent, one packed and right. */
class DatesCommandTest {

    private static final String PUBLISHED = "<meta property=article:published_time content=%s>";
    private static final String MODIFIED = "<meta property=article:modified_time content=%s>";

    @TempDir
    private Path folder;

    @BeforeEach
    void givenPages() throws IOException {
        Files.createDirectory(folder.resolve("html"));
        given("right.html", PUBLISHED.formatted("2022-06-14"));
        given("wrong.html", PUBLISHED.formatted("2022-06-15") + MODIFIED.formatted("2022-06-14"));
        given("silent.html", "<p>The ferry Aurelia lies off Cape Solen.</p>");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("html/packed.html.gz")))) {
            out.write(PUBLISHED.formatted("2022-06-14").getBytes(StandardCharsets.UTF_8));
        }
        StringBuilder marks = new StringBuilder("{");
        for (String file : new String[] {"right", "wrong", "silent", "packed"}) {
            marks.append("\"https://pilot.example/%s\": {\"file\": \"%s.html\", \"date\": \"2022-06-14\"},"
                    .formatted(file, file));
        }
        Files.writeString(folder.resolve("eval.json"), marks.substring(0, marks.length() - 1) + "}");
    }

    @Test
    void aWrongDayCostsPrecisionAndRecall() throws IOException {
        assertThat(figure("exact day, precision")).isEqualTo(100 * 2 / 3.0);
        assertThat(figure("exact day, recall")).isEqualTo(50);
        assertThat(figure("exact day, F1")).isEqualTo(100 * 4 / 7.0);
    }

    @Test
    void htmldateCountsAWrongDayOnce() throws IOException {
        assertThat(figure("exact day, F1 as htmldate counts")).isEqualTo(100 * 4 / 6.0);
    }

    @Test
    void whatCouldHaveBeenFoundIsCounted() throws IOException {
        assertThat(figure("the marked day is among all dates found")).isEqualTo(75);
    }

    @Test
    void errorsAreListedWithoutAWordOfThePage() throws IOException {
        Path list = folder.resolve("errors.tsv");
        assertThat(run("--errors", list.toString())).isZero();
        assertThat(Files.readAllLines(list))
                .containsExactly(
                        "wrong.html\t2022-06-14\t2022-06-15\tnamed", "silent.html\t2022-06-14\tnone\tnot named");
    }

    private void given(String file, String page) throws IOException {
        Files.writeString(folder.resolve("html").resolve(file), page);
    }

    private double figure(String name) throws IOException {
        Path table = folder.resolve("table.json");
        assertThat(run("--json", table.toString())).isZero();
        for (JsonNode row : new JsonMapper().readTree(table.toFile()).path("rows")) {
            if (row.path("name").asText().equals(name)) {
                return row.path("value").asDouble();
            }
        }
        throw new AssertionError("no row " + name);
    }

    private int run(String option, String value) {
        CommandLine bench = Bench.commandLine().setOut(new PrintWriter(new StringWriter()));
        return bench.execute("dates", folder.toString(), option, value);
    }
}
