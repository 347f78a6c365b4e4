package org.parallax.bench.readers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parallax.bench.figure.ErrorsOutput;
import org.parallax.bench.figure.TableOutput;
import org.parallax.bench.story.MarkedStories;
import org.parallax.bench.story.MarkedStory;
import org.parallax.bench.story.ReadStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./bench readers FIRST SECOND}: how far two readers of the same stories marked the same. */
@Command(
        name = "readers",
        description =
                "Of what each of two readers marked in stories, how much the other has too, by the rules of the command story.",
        mixinStandardHelpOptions = true)
public final class ReadersCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "FIRST",
            description = "One reader's marks of stories, as for the command story.")
    private Path first = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SECOND",
            description =
                    "Another reader's, the stories under the same names. What only one has marks of is passed over.")
    private Path second = Path.of("");

    @Option(
            names = "--program",
            description =
                    "Read the articles, too: how much of what each marked, and of what both did, the account finds.")
    private boolean program;

    @Mixin
    private ErrorsOutput errors = new ErrorsOutput();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        List<ComparedStory> compared = new ArrayList<>();
        try (MarkedStories ones = MarkedStories.at(first);
                MarkedStories others = MarkedStories.at(second)) {
            Map<String, MarkedStory> byName = new TreeMap<>();
            others.all().forEach(story -> byName.put(story.name(), story));
            for (MarkedStory one : ones.all()) {
                if (byName.containsKey(one.name())) {
                    compared.add(ComparedStory.of(one, byName.get(one.name()), account(one)));
                }
            }
        }
        if (compared.isEmpty()) {
            throw new IOException("there is no story of " + first + " in " + second);
        }
        output.give(ReadersTable.of(compared));
        errors.give(missed(compared));
        return 0;
    }

    private Optional<JsonNode> account(MarkedStory story) throws IOException {
        return program ? Optional.of(ReadStory.of(story.articles())) : Optional.empty();
    }

    private static Stream<String> missed(List<ComparedStory> compared) {
        return compared.stream()
                .flatMap(story -> Arrays.stream(MarkKind.values()).flatMap(story::missed));
    }
}
