package org.parallax.bench.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.Bench;
import org.parallax.place.Example;
import picocli.CommandLine;

/** Two invented events of two articles each. */
class StoriesCommandTest {

    private static final String FERRY =
            "The ferry Solvind ran aground on a reef off Tarn Island on Monday with 212 passengers aboard. Lifeboats from Port Ellery took everybody off. Captain Maren Dahl told the coastguard that the steering had failed in heavy swell near the Kessel lighthouse.";
    private static final String LABORATORY =
            "The medicines board has taken the licence from the Quillon laboratory at Arnsted after 41 blood samples were mixed up. Professor Idris Lowell called the decision rash. Patients of three clinics were given wrong results in April.";

    @TempDir
    private Path folder;

    @BeforeEach
    void givenEvents() throws IOException {
        given("f1", "Ferry Solvind runs aground", FERRY, "ferry");
        given("f2", "Solvind ferry strikes Tarn reef", FERRY + " Divers found a gash in the hull.", "ferry");
        given("q1", "Quillon laboratory loses licence", LABORATORY, "laboratory");
        given("q2", "Quillon licence taken away", LABORATORY + " Lowell will go to court.", "laboratory");
    }

    private void given(String name, String title, String text, String event) throws IOException {
        Map<String, Object> article = Map.of(
                "title",
                title,
                "text",
                text,
                "date_publish",
                "2031-05-05",
                "newsCluster",
                Map.of("Category", "world", "Event", event));
        Files.createDirectories(folder.resolve("events"));
        new JsonMapper().writeValue(folder.resolve("events/" + name + ".json").toFile(), article);
    }

    @Test
    void articlesAreScoredAsAStreamAndAsFolders() throws IOException {
        assertThat(figures())
                .containsEntry("F1", 1.0)
                .containsEntry("stories found by stories told", 1.0)
                .containsEntry("folder of one story told as one", 1.0)
                .containsEntry("folder of two stories parted rightly", 1.0);
    }

    @Test
    void weightsAreLearnedFromTheCorporaInAFolder() throws IOException {
        Path weights = folder.resolve("weights.tsv");
        assertThat(Bench.commandLine().execute("stories", folder.toString(), "--learn", weights.toString()))
                .isZero();
        List<String> rows = Files.readAllLines(weights);
        assertThat(rows.get(0)).startsWith("# Made by");
        assertThat(rows.subList(1, rows.size()))
                .extracting(row -> row.split("\t", -1)[0])
                .isEqualTo(Example.names());
    }

    private Map<String, Double> figures() throws IOException {
        Path table = folder.resolve("table.json");
        CommandLine bench = Bench.commandLine().setOut(new PrintWriter(new StringWriter()));
        assertThat(bench.execute("stories", folder.resolve("events").toString(), "--json", table.toString()))
                .isZero();
        Map<String, Double> figures = new TreeMap<>();
        for (JsonNode row : new JsonMapper().readTree(table.toFile()).path("rows")) {
            figures.put(row.path("name").asText(), row.path("value").asDouble());
        }
        return figures;
    }
}
