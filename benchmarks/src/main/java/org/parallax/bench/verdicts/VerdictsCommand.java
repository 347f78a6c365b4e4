package org.parallax.bench.verdicts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.bench.story.MarkedStories;
import org.parallax.bench.story.MarkedStory;
import org.parallax.bench.story.ReadStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./bench verdicts DIR}: of what the accounts of stories print, how much is right. */
@Command(
        name = "verdicts",
        description = "Of what the accounts of marked stories print, how much somebody judged right.",
        mixinStandardHelpOptions = true)
public final class VerdictsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Stories, as for the command story.")
    private Path path = Path.of("");

    @Option(
            names = "--verdicts",
            required = true,
            paramLabel = "DIR",
            description = "STORY.tsv for each story: kind, id, verdict (right or wrong).")
    private Path verdicts = Path.of("");

    @Option(
            names = "--unjudged",
            paramLabel = "DIR",
            description = "Write what nobody has judged yet to STORY.txt in this folder, for a judge to read.")
    private Optional<Path> unjudged = Optional.empty();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        List<JudgedStory> judged = new ArrayList<>();
        try (MarkedStories stories = MarkedStories.at(path)) {
            for (MarkedStory story : stories.all()) {
                JsonNode account = ReadStory.of(story.articles());
                Verdicts theirs = Verdicts.read(verdicts.resolve(story.name() + ".tsv"));
                judged.add(new JudgedStory(story.name(), PrintedItem.of(account), theirs));
            }
        }
        if (unjudged.isPresent()) {
            Files.createDirectories(unjudged.get());
            for (JudgedStory story : judged) {
                Files.write(unjudged.get().resolve(story.name() + ".txt"), sheet(story));
            }
        }
        output.give(table(judged));
        return 0;
    }

    /** Each item under its kind and id. */
    static List<String> sheet(JudgedStory story) {
        List<String> lines = new ArrayList<>();
        for (PrintedItem item : story.unjudged()) {
            lines.add(item.kind().title() + "\t" + item.id() + "\t");
            item.lines().forEach(line -> lines.add("    " + line));
            lines.add("");
        }
        return lines;
    }

    static Table table(List<JudgedStory> judged) {
        String names = String.join(", ", judged.stream().map(JudgedStory::name).toList());
        return new Table(
                "verdicts on what is printed of " + names,
                Arrays.stream(ItemKind.values())
                        .map(kind -> figure(judged, kind))
                        .toList());
    }

    private static Figure figure(List<JudgedStory> judged, ItemKind kind) {
        Sums<JudgedStory> sums = new Sums<>(judged);
        Matches all = sums.all(story -> story.of(kind));
        long open = judged.stream().mapToLong(story -> story.unjudged(kind)).sum();
        Figure share = sums.precision(kind.title() + ", right of those judged", story -> story.of(kind));
        String note = String.format(
                Locale.ROOT, "%.0f of %.0f; %d more are printed and not judged", all.right(), all.found(), open);
        return new Figure(share.name(), share.value(), share.low(), share.high(), note);
    }
}
