package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.bench.figure.TableOutput;
import org.parallax.bench.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./bench story DIR}: what the account of a story finds of what a careful reader marked. */
@Command(
        name = "story",
        description = "Scores the account of a story, or of several, against what a careful reader marked.",
        mixinStandardHelpOptions = true)
public final class StoryCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            description =
                    "A folder with articles/ and gold.json; or marks of ours over a corpus, as mark-spans writes them, or a folder of such.")
    private Path path = Path.of("");

    @Option(
            names = "--story",
            paramLabel = "FILE",
            description = "Score this story.json instead of reading the articles.")
    private Optional<Path> printed = Optional.empty();

    @Option(names = "-v", description = "List what was missed.")
    private boolean verbose;

    @Mixin
    private TableOutput output = new TableOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Map<String, Score> scores = new LinkedHashMap<>();
        try (MarkedStories stories = MarkedStories.at(path)) {
            for (MarkedStory story : stories.all()) {
                Score score = StoryScorer.score(printed(story), story.gold());
                scores.put(story.name(), score);
                show(stories.all().size() > 1 ? story.name() + " " : "", score);
            }
        }
        output.give(StoryTable.of(scores));
        return 0;
    }

    private JsonNode printed(MarkedStory story) throws IOException {
        return printed.isPresent() ? Json.read(printed.get()) : ReadStory.of(story.articles());
    }

    private void show(String name, Score score) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(name + new ObjectMapper().writeValueAsString(score.json()));
        if (verbose) {
            score.missed().forEach(line -> out.println("  missed | " + line));
        }
        out.flush();
    }
}
