package org.parallax.bench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.json.Json;

class StatementsCommandTest {

    @TempDir
    private Path folder;

    private List<String> told(String... marks) throws IOException {
        Pier pier = Pier.in(folder);
        Path table = folder.resolve("table.json");
        int code = pier.run(
                "statements",
                pier.corpora().toString(),
                "--marks",
                pier.marked(marks).toString(),
                "--json",
                table.toString());
        assertThat(code).as(pier.said().toString()).isZero();
        return StreamSupport.stream(Json.read(table).path("rows").spliterator(), false)
                .map(StatementsCommandTest::row)
                .toList();
    }

    private static String row(JsonNode row) {
        return row.path("name").asText().strip() + ": " + row.path("note").asText();
    }

    private static String said(String day, String speaker) {
        return Pier.statement("said", "on Monday", "voiced", day, speaker);
    }

    private static final String PROMISE = "Mayor Lew Finch promised to build a new pier by the end of the year.";

    @Test
    void whatAReaderSaysIsHeldAgainstWhatIsRead() throws IOException {
        assertThat(told(said("2031-05-12", "Ada Brook"), Pier.promise(PROMISE, "promise", "Lew Finch")))
                .contains(
                        "still told, of those marked: 1 of 1",
                        "voiced by its source, of those shown with a name: 1 of 1",
                        "right speaker, of those that can be named: 1 of 1",
                        "nobody: 0 of 1",
                        "right day, of those that can be dated: 1 of 1",
                        "no day: 0 of 1",
                        "promises found, of those a strict reader lists: 1 of 1",
                        "such a promise, of the commitments shown: 1 of 1");
    }

    @Test
    void whatIsOtherwiseIsWrong() throws IOException {
        assertThat(told(said("2030-02", "Lew Finch"), Pier.promise(PROMISE, "weak", "Lew Finch")))
                .contains(
                        "right speaker, of those that can be named: 0 of 1",
                        "wrong speaker: 1 of 1",
                        "right day, of those that can be dated: 0 of 1",
                        "wrong day: 1 of 1",
                        "promises found, of those a strict reader lists: 0 of 0",
                        "such a promise, of the commitments shown: 0 of 1",
                        "any promise, of the commitments shown: 1 of 1");
    }

    @Test
    void whatNobodySaidCountsAgainstWhatIsShown() throws IOException {
        assertThat(told(Pier.statement("said", "on Monday", "none", "", "")))
                .contains(
                        "voiced by its source, of those shown with a name: 0 of 1",
                        "right speaker, of those that can be named: 0 of 0",
                        "right day, of those that can be dated: 0 of 0");
    }

    @Test
    void aSpeakerThatNobodyCanNameIsNamedAllTheSame() throws IOException {
        assertThat(told(said("past", "-")))
                .contains(
                        "somebody named, of those that nobody can name: 1 of 1",
                        "a day given, of those of an earlier day that is not told: 1 of 1");
    }

    @Test
    void aDamagedRowIsShown() throws IOException {
        Pier pier = Pier.in(folder);
        Path marks = pier.marked("text/x.txt\tS\t1");
        assertThat(pier.run("statements", pier.corpora().toString(), "--marks", marks.toString()))
                .isNotZero();
        assertThat(pier.said().toString()).contains("fewer than 6 cells").contains("text/x.txt");
    }
}
