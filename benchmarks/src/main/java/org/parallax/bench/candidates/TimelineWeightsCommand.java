package org.parallax.bench.candidates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.bench.told.Marks;
import org.parallax.model.OnnxTagger;
import org.parallax.timeline.likelihood.Likelihoods;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench timeline-weights DIR --out FILE}: what the timeline's questions weigh. */
@Command(
        name = "timeline-weights",
        description =
                "Learns what the questions of the timeline weigh (core's weights.tsv) from marks over corpora, but for those that only score.",
        mixinStandardHelpOptions = true)
public final class TimelineWeightsCommand implements Callable<Integer> {

    private static final String HEAD =
            "# Made by ./bench timeline-weights from marks of ours over giveme5w1h and PolNeAR: what is asked of, the question, and what each answer weighs in log-odds.";

    @Parameters(paramLabel = "DIR", description = "The folder of corpora that the marks lie over.")
    private Path corpora = Path.of("");

    @Option(
            names = "--marks",
            paramLabel = "DIR",
            description = "STORY.tsv for each marked story (default: benchmarks/marks/candidates).")
    private Path marks = Marks.path("candidates");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The weights.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<MarkedDraft> drafts = new ArrayList<>();
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            for (StoryMarks story : StoryMarks.in(marks)) {
                if (!story.onlyScores()) {
                    drafts.add(MarkedDraft.of(story, corpora, tagger));
                }
            }
        }
        Likelihoods learned = new TimelineLearning(drafts).learned();
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(learned.rows());
        Files.write(out, lines);
        return 0;
    }
}
