package org.parallax.bench.readers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.Bench;
import org.parallax.bench.json.Json;

class ReadersCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    private int run(Path first, Path second) {
        return Bench.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(
                        "readers",
                        first.toString(),
                        second.toString(),
                        "--json",
                        folder.resolve("table.json").toString());
    }

    private Path first() throws IOException {
        return Ferry.marked(folder, "first", Ferry.FIRST);
    }

    @Test
    void eachKindIsToldBothWays() throws IOException {
        assertThat(run(first(), Ferry.marked(folder, "second", Ferry.SECOND))).isZero();
        JsonNode table = Json.read(folder.resolve("table.json"));
        assertThat(table.path("title").asText())
                .isEqualTo("readers: what two readers marked in 1 stories, in hundredths");
        assertThat(table.path("rows"))
                .extracting(row ->
                        row.path("name").asText() + " " + row.path("note").asText())
                .containsExactly(
                        "events: of the first's, the second has 1 of 2",
                        "events: of the second's, the first has 1 of 3",
                        "commitments: of the first's, the second has 1 of 2",
                        "commitments: of the second's, the first has 0 of 1",
                        "status: of commitments of both, the same 0 of 1",
                        "disagreements: of the first's, the second has 1 of 2",
                        "disagreements: of the second's, the first has 1 of 1",
                        "framing words: of the first's, the second has 2 of 3",
                        "framing words: of the second's, the first has 2 of 3",
                        "framing things: of the first's, the second has 1 of 2",
                        "framing things: of the second's, the first has 1 of 1");
    }

    @Test
    void aReaderHasAllOfTheirOwn() throws IOException {
        assertThat(run(first(), Ferry.marked(folder, "again", Ferry.FIRST))).isZero();
        assertThat(Json.read(folder.resolve("table.json")).path("rows"))
                .hasSize(11)
                .allSatisfy(row -> assertThat(row.path("value").asDouble()).isEqualTo(100));
    }

    @Test
    void readersOfDifferentArticlesAreNotCompared() throws IOException {
        String other = Ferry.SECOND.replace("{\"id\": \"mast\"}, ", "");
        assertThat(run(first(), Ferry.marked(folder, "second", other))).isNotZero();
        assertThat(said.toString()).contains("ferry: the two readers marked different articles");
    }

    @Test
    void readersWithoutAStoryInCommonAreRefused() throws IOException {
        Path barge = Files.move(Ferry.marked(folder, "second", Ferry.SECOND), folder.resolve("barge"));
        assertThat(run(first(), barge)).isNotZero();
        assertThat(said.toString()).contains("there is no story of");
    }
}
