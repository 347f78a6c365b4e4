package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.bench.figure.Table;
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
        description = "Scores the account of DIR/articles against DIR/gold.json.",
        mixinStandardHelpOptions = true)
public final class StoryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder with articles/ and gold.json.")
    private Path folder = Path.of("");

    @Option(
            names = "--story",
            paramLabel = "FILE",
            description = "Score this story.json instead of reading the articles.")
    private Optional<Path> story = Optional.empty();

    @Option(names = "-v", description = "List what was missed.")
    private boolean verbose;

    @Mixin
    private TableOutput output = new TableOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        JsonNode printed = story.isPresent() ? Json.read(story.get()) : ReadStory.of(folder.resolve("articles"));
        Score score = StoryScorer.score(printed, Json.read(folder.resolve("gold.json")));
        PrintWriter out = spec.commandLine().getOut();
        out.println(new ObjectMapper().writeValueAsString(score.json()));
        output.give(new Table("story " + folder.getFileName() + ": found, of what was marked", score.figures()));
        if (verbose) {
            score.missed().forEach(line -> out.println("  missed | " + line));
        }
        out.flush();
        return 0;
    }
}
