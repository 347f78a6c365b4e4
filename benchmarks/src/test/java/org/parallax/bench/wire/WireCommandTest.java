package org.parallax.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.Bench;
import picocli.CommandLine;

/** Five invented texts: two of agencies, one of which shows it; one of an outlet's own; one that quotes an agency's form; one unknown. */
class WireCommandTest {

    private static final String STORY =
            "The ferry Aurelia ran onto the rocks off Cape Solen in heavy fog on Monday.\n\nNobody was hurt, and all passengers were home by noon.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void givenTexts() throws IOException {
        given("shown", "PORT SOLEN (AFP) — " + STORY);
        given("silent", STORY);
        given("own", "By Jo Lind\n\n" + STORY);
        given("doubtful", STORY + "\n(Reporting by Jo Lind; Editing by Mara Ott)\n");
        given("unknown", "PORT SOLEN (AP) — " + STORY);
        Files.writeString(
                folder.resolve("metadata.tsv"),
                "compartment\tfilename\twire\ntrain\tshown\tAFP\ntrain\tsilent\tAP\ntrain\town\tNone\ntrain\tdoubtful\tNone\ntrain\tunknown\tNA\ntrain\tabsent\tAP\n");
    }

    private void given(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("train/text"));
        Files.writeString(
                folder.resolve("train/text/" + name + ".txt"), "Ferry on the rocks off Cape Solen\n\n" + text);
    }

    @Test
    void whatIsUnknownOrNotThereIsNotCounted() throws IOException {
        assertThat(figure("texts of agencies")).isEqualTo(2);
    }

    @Test
    void oneOfTwoIsFoundAndOneOfTwoNamedIsRight() throws IOException {
        assertThat(figure("recall")).isEqualTo(50);
        assertThat(figure("precision")).isEqualTo(50);
    }

    @Test
    void whatWasMissedOrWrongIsListedByName() {
        StringWriter out = new StringWriter();
        CommandLine bench = Bench.commandLine().setOut(new PrintWriter(out));
        assertThat(bench.execute("wire", folder.toString(), "-v")).isZero();
        assertThat(out.toString()).contains("missed silent", "wrong  doubtful").doesNotContain("shown", "unknown");
    }

    private double figure(String name) throws IOException {
        Path table = folder.resolve("table.json");
        CommandLine bench = Bench.commandLine().setOut(new PrintWriter(new StringWriter()));
        assertThat(bench.execute("wire", folder.toString(), "--json", table.toString()))
                .isZero();
        for (JsonNode row : new JsonMapper().readTree(table.toFile()).path("rows")) {
            if (row.path("name").asText().equals(name)) {
                return row.path("value").asDouble();
            }
        }
        throw new AssertionError("no figure " + name);
    }
}
