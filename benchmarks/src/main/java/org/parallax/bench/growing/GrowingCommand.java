package org.parallax.bench.growing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.parallax.Parallax;
import org.parallax.account.Account;
import org.parallax.article.Article;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.bench.speed.Round;
import org.parallax.model.OnnxTagger;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads an invented story of many articles, compares it, and compares it again with one article more. */
@Command(
        name = "growing",
        description = "How long a large invented story takes to compare, and one more article.",
        mixinStandardHelpOptions = true)
public final class GrowingCommand implements Callable<Integer> {

    @Option(names = "--articles", description = "How many (default: ${DEFAULT-VALUE}).")
    private int articles = 500;

    @Option(names = "--threads", description = "How many articles are read at once (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Article> all = InventedArticles.of(articles + 1);
        List<Figure> rows = new ArrayList<>();
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            Reader reader = new Reader(tagger);
            Story[] story = {Story.of(List.of())};
            List<Reading> readings = new ArrayList<>();
            time("reading", rows, () -> readings.addAll(read(all.subList(0, articles), reader)));
            time("making the story", rows, () -> story[0] = Parallax.story(readings));
            Account[] account = new Account[1];
            time("comparing", rows, () -> account[0] = compared(story[0]));
            Reading last = reader.read(all.get(articles));
            time("adding one article", rows, () -> story[0] = story[0].with(last));
            time("comparing again", rows, () -> account[0] = compared(story[0]));
            rows.add(Figure.exact("statements", account[0].statements().size(), ""));
            rows.add(Figure.exact("shared passages", account[0].echoes().size(), ""));
            output.give(
                    new Table("growing: an invented story of " + articles + " articles, threads: " + threads, rows));
        }
        return 0;
    }

    private List<Reading> read(List<Article> some, Reader reader) {
        Reading[] readings = new Reading[some.size()];
        List<Integer> places = IntStream.range(0, readings.length).boxed().toList();
        round(places, i -> readings[i] = reader.read(some.get(i)));
        return List.of(readings);
    }

    private void round(List<Integer> places, Consumer<Integer> work) {
        try {
            Round.of(places, threads, work);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", stopped);
        }
    }

    private static Account compared(Story story) {
        return Parallax.compare(story, Optional.empty(), "");
    }

    private static void time(String what, List<Figure> rows, Runnable work) throws InterruptedException {
        Round round = Round.of(List.of(work), 1, Runnable::run);
        rows.add(Figure.exact("seconds, " + what, round.seconds(), "by the clock"));
        rows.add(Figure.exact("processor seconds, " + what, round.processorSeconds(), "all threads together"));
    }
}
