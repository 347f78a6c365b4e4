package org.parallax.bench.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.model.OnnxTagger;
import org.parallax.origin.Origins;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.timeline.MainDays;
import org.parallax.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bench timeline DIR}: the days and sentences of the product's timeline against those of journalists. */
@Command(
        name = "timeline",
        description =
                "Timelines against journalists': the days in common, and ROUGE-1 of aligned days, with as many days as each of theirs has.",
        mixinStandardHelpOptions = true)
public final class TimelineCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            description = "A topic (articles.csv beside timelines/, as Timeline17), or a folder of topics.")
    private Path folder = Path.of("");

    @Mixin
    private TableOutput output = new TableOutput();

    /** One timeline of a journalist and ours beside it. */
    private record Scored(String topic, double days, double words) {}

    @Override
    public Integer call() throws IOException {
        List<Topic> topics = Topic.in(folder);
        List<Scored> scored = new ArrayList<>();
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            Reader reader = new Reader(tagger);
            topics.forEach(topic -> scored.addAll(score(topic, reader)));
        }
        output.give(table(topics, scored));
        return 0;
    }

    /** The timeline by itself: what two sources are told to have said, and who copied whom, is not asked. */
    private static List<Scored> score(Topic topic, Reader reader) {
        List<Reading> readings =
                topic.articles().parallelStream().map(reader::read).toList();
        Story story = Story.of(readings);
        MainDays main = MainDays.of(Timeline.of(story, List.of(), Origins.of(story, List.of())));
        return topic.timelines().stream()
                .map(theirs -> {
                    Aligned aligned = new Aligned(ChosenDays.of(main, theirs), theirs);
                    return new Scored(topic.name(), aligned.days().f1(), 100 * aligned.rouge());
                })
                .toList();
    }

    private static Table table(List<Topic> topics, List<Scored> scored) {
        int articles =
                topics.stream().mapToInt(topic -> topic.articles().size()).sum();
        Bootstrap<Scored> all = new Bootstrap<>(scored);
        List<Figure> rows = new ArrayList<>();
        rows.add(all.figure("Date-F1", "mean of the timelines", sample -> mean(sample, true)));
        rows.add(all.figure("AR1", "aligned ROUGE-1, mean of the timelines", sample -> mean(sample, false)));
        for (Topic topic : topics) {
            List<Scored> own = scored.stream()
                    .filter(each -> each.topic().equals(topic.name()))
                    .toList();
            rows.add(Figure.exact(topic.name() + ": Date-F1", mean(own, true), own.size() + " timelines"));
            rows.add(Figure.exact(topic.name() + ": AR1", mean(own, false), ""));
        }
        return new Table(
                String.format(
                        Locale.ROOT,
                        "timeline: %d topics, %d articles, %d timelines of journalists, in hundredths",
                        topics.size(),
                        articles,
                        scored.size()),
                rows);
    }

    private static double mean(List<Scored> scored, boolean days) {
        return scored.stream()
                .mapToDouble(each -> days ? each.days() : each.words())
                .average()
                .orElse(0);
    }
}
