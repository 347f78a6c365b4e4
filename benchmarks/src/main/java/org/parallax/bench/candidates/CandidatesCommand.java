package org.parallax.bench.candidates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import org.parallax.bench.candidates.JudgedEvent.Verdict;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.bench.told.Marks;
import org.parallax.model.OnnxTagger;
import org.parallax.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench candidates DIR}: what is printed of whole stories, against what people said of everything that could be. */
@Command(
        name = "candidates",
        description = "The timelines of many stories, row by row, against marks of what each dated passage tells.",
        mixinStandardHelpOptions = true)
public final class CandidatesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder of corpora that the marks lie over.")
    private Path corpora = Path.of("");

    @Option(
            names = "--marks",
            paramLabel = "DIR",
            description = "STORY.tsv for each marked story (default: benchmarks/marks/candidates).")
    private Path marks = Marks.path("candidates");

    @Mixin
    private TableOutput output = new TableOutput();

    /** A story's printed rows, and how many events people found there. */
    private record Scored(boolean onlyScores, List<JudgedEvent> rows, int events) {

        long rows(Verdict... verdicts) {
            return rows.stream()
                    .filter(row -> Arrays.asList(verdicts).contains(row.verdict()))
                    .count();
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Scored> scored = new ArrayList<>();
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            for (StoryMarks story : StoryMarks.in(marks)) {
                MarkedDraft draft = MarkedDraft.of(story, corpora, tagger);
                scored.add(new Scored(
                        story.onlyScores(),
                        JudgedEvent.all(draft, Timeline.standing(draft.draft())),
                        story.events().size()));
            }
        }
        List<Figure> figures = new ArrayList<>();
        figures.addAll(
                figures("held out", scored.stream().filter(Scored::onlyScores).toList()));
        figures.addAll(figures(
                "learned from", scored.stream().filter(one -> !one.onlyScores()).toList()));
        output.give(new Table("candidates: timelines of " + scored.size() + " stories, in hundredths", figures));
        return 0;
    }

    private static List<Figure> figures(String which, List<Scored> scored) {
        Bootstrap<Scored> all = new Bootstrap<>(scored);
        List<Figure> figures = new ArrayList<>();
        figures.add(all.figure(
                which + ": rows right",
                count(scored, one -> one.rows(Verdict.RIGHT)) + " of " + count(scored, CandidatesCommand::judged),
                sample -> share(sample, one -> one.rows(Verdict.RIGHT), CandidatesCommand::judged)));
        figures.add(all.figure(
                which + ": events found",
                "of " + count(scored, Scored::events) + " in " + scored.size() + " stories",
                sample -> share(sample, one -> one.rows(Verdict.RIGHT), Scored::events)));
        for (Verdict wrong : List.of(Verdict.DOUBLED, Verdict.WRONG_DAY, Verdict.NOT_OF_THE_STORY)) {
            figures.add(all.figure(
                    which + ": " + wrong.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    count(scored, one -> one.rows(wrong)) + " rows",
                    sample -> share(sample, one -> one.rows(wrong), CandidatesCommand::judged)));
        }
        return figures;
    }

    private static long judged(Scored one) {
        return one.rows.size() - one.rows(Verdict.UNMARKED);
    }

    private static long count(List<Scored> scored, ToLongFunction<Scored> what) {
        return scored.stream().mapToLong(what).sum();
    }

    private static double share(List<Scored> scored, ToLongFunction<Scored> some, ToLongFunction<Scored> of) {
        return 100.0 * count(scored, some) / Math.max(1, count(scored, of));
    }
}
