package org.parallax.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.Bench;

class AccuracyCommandTest {

    private static final String TABLE = """
            {"title": "names: 3 pages | invented", "rows": [
              {"name": "found", "value": 70.25, "low": 60.5, "high": 80.5, "note": "of all"},
              {"name": "pages", "value": 3, "low": 3, "high": 3, "note": ""}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void eachTableOfTheBenchIsATableOfThePage() throws IOException {
        assertThat(pageOf(TABLE))
                .contains("## names: 3 pages \\| invented")
                .contains("| found | 70.3 (60.5 to 80.5) | of all |")
                .contains("| pages | 3 |  |");
    }

    @Test
    void whatIsWeakStandsAtTheEnd() throws IOException {
        assertThat(pageOf(TABLE)).endsWith("Pronouns are weak.\n");
    }

    @Test
    void aTableThatIsNotThereIsNamed() {
        StringWriter said = new StringWriter();
        int code = run(said, folder.resolve("absent.json"));
        assertThat(code).isNotZero();
        assertThat(said.toString()).contains("absent.json");
    }

    private String pageOf(String table) throws IOException {
        Path json = Files.writeString(folder.resolve("table.json"), table);
        Files.writeString(folder.resolve("notes.md"), "\nPronouns are weak.\n\n");
        assertThat(run(new StringWriter(), json)).isZero();
        return Files.readString(folder.resolve("page.md"));
    }

    private int run(StringWriter said, Path table) {
        return Bench.commandLine()
                .setErr(new PrintWriter(said))
                .execute(
                        "accuracy",
                        "--notes",
                        folder.resolve("notes.md").toString(),
                        "--out",
                        folder.resolve("page.md").toString(),
                        table.toString());
    }
}
