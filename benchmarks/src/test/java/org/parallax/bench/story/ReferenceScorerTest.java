package org.parallax.bench.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.Corpora;

/** Our figures and the reference scorer's are the same, where python3 and the folder of stories are there. */
class ReferenceScorerTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path temporary = Path.of("");

    private JsonNode reference(JsonNode story, JsonNode gold) throws IOException, InterruptedException {
        Optional<Path> scorer =
                Corpora.STORIES.folder().map(f -> f.resolve("score.py")).filter(Files::exists);
        assumeTrue(scorer.isPresent(), Corpora.STORIES.missing());
        Path storyFile = Files.writeString(temporary.resolve("story.json"), story.toString());
        Path goldFile = Files.writeString(temporary.resolve("gold.json"), gold.toString());
        return run(scorer.get(), storyFile, goldFile);
    }

    private static JsonNode run(Path scorer, Path story, Path gold) throws IOException, InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder("python3", scorer.toString(), story.toString(), gold.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException notThere) {
            assumeTrue(false, "python3 is not there");
            throw notThere;
        }
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).isZero();
        return MAPPER.readTree(printed);
    }

    private void thenFiguresAreTheSame(JsonNode story, JsonNode gold) throws IOException, InterruptedException {
        JsonNode expected = reference(story, gold);
        assertThat(MAPPER.readTree(StoryScorer.score(story, gold).json().toString()))
                .isEqualTo(expected);
    }

    @Test
    void onTheMiniStory() throws Exception {
        thenFiguresAreTheSame(MiniStory.printed(), MiniStory.gold());
    }

    @Test
    void onEveryMarkedStoryWithACrudeAccountOfIt() throws Exception {
        Optional<Path> stories = Corpora.STORIES.folder();
        assumeTrue(stories.isPresent(), Corpora.STORIES.missing());
        try (Stream<Path> folders = Files.list(stories.get())) {
            for (Path folder :
                    folders.filter(f -> Files.exists(f.resolve("gold.json"))).toList()) {
                JsonNode gold = MAPPER.readTree(folder.resolve("gold.json").toFile());
                thenFiguresAreTheSame(CrudeAccount.of(folder.resolve("articles"), gold), gold);
            }
        }
    }

    /** A story without a date, a body, a title or a speaker anywhere. */
    @Test
    void onAStoryWithNothingIn() throws Exception {
        ObjectNode bare = MAPPER.createObjectNode();
        for (String key : new String[] {"articles", "entities", "statements"}) {
            bare.set(key, MAPPER.createArrayNode());
        }
        ((ArrayNode) bare.get("articles"))
                .addObject()
                .put("id", "a")
                .put("file", "light.txt")
                .put("text", "")
                .putNull("title");
        thenFiguresAreTheSame(bare, MiniStory.gold());
    }
}
