package org.parallax.bench.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.Bench;
import org.parallax.bench.Project;
import org.parallax.bench.json.Json;
import picocli.CommandLine;

/** The command over the invented story: nothing goes to a lookalike, and the peer does. */
class AnchorsCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    private int anchors(Object... arguments) {
        CommandLine bench = Bench.commandLine();
        bench.setOut(new PrintWriter(out));
        bench.setErr(new PrintWriter(new StringWriter()));
        return bench.execute(Stream.concat(Stream.of("anchors"), Stream.of(arguments))
                .map(Object::toString)
                .toArray(String[]::new));
    }

    private double figure(String name) {
        return Json.list(Json.read(folder.resolve("table.json")), "rows").stream()
                .filter(row -> Json.text(row, "name").equals(name))
                .findFirst()
                .orElseThrow()
                .path("value")
                .asDouble();
    }

    @Test
    void theInventedStory() throws IOException {
        Path errors = folder.resolve("errors.tsv");
        int status = anchors(
                Project.root().resolve("examples/harbour-bridge"),
                "--peers",
                "--json",
                folder.resolve("table.json"),
                "--errors",
                errors);
        assertThat(status).isZero();
        assertThat(figure("wrong")).isZero();
        assertThat(figure("found of the findable")).isGreaterThan(90);
        assertThat(figure("best approximate match: wrong")).isGreaterThan(50);
        assertThat(out.toString()).contains("7 articles, each edited three times");
        assertThat(Files.readAllLines(errors))
                .allSatisfy(line -> assertThat(line).contains("answer="));
    }

    @Test
    void aFolderWithoutAnArticle() {
        assertThat(anchors(folder)).isNotZero();
    }
}
