package org.parallax.bench.loaded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.parallax.Parallax;
import org.parallax.article.Evidence;
import org.parallax.bench.article.PlainArticles;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.entity.Entities;
import org.parallax.framing.LoadedWords;
import org.parallax.language.Tagger;
import org.parallax.model.OnnxTagger;
import org.parallax.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bench loaded FILE}: loaded words, and sentences that have one, against what people marked. */
@Command(
        name = "loaded",
        description =
                "Loaded words, and whether a sentence has one, against a file of marked sentences (BABE's columns).",
        mixinStandardHelpOptions = true)
public final class LoadedCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Cells parted by a semicolon: text, label_bias and biased_words; or a folder with such a babe.csv.")
    private Path file = Path.of("");

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            List<ScoredSentence> scored = new ArrayList<>();
            for (MarkedSentence sentence : MarkedSentence.read(table())) {
                scored.add(new ScoredSentence(sentence, found(sentence.text(), tagger)));
            }
            output.give(table(scored, tagger.version()));
        }
        return 0;
    }

    private Path table() {
        return Files.isDirectory(file) ? file.resolve("babe.csv") : file;
    }

    /** A sentence is read as an article of its own, so what is quoted in it is not counted as its outlet's. */
    private static Set<String> found(String text, Tagger tagger) {
        Story story = Story.of(List.of(Parallax.read(PlainArticles.of("sentence", text.replace('\n', ' ')), tagger)));
        return MarkedSentence.folded(LoadedWords.of(story, Entities.of(story).all()).stream()
                .map(Evidence::words)
                .toArray(String[]::new));
    }

    static Table table(List<ScoredSentence> scored, String model) {
        Sums<ScoredSentence> sums = new Sums<>(scored);
        String title = String.format(Locale.ROOT, "loaded words, model %s, %d sentences", model, scored.size());
        Figure macro = new Bootstrap<>(scored)
                .figure("sentences, macro-F1 of biased or not", sample -> (f1(sample, true) + f1(sample, false)) / 2);
        return new Table(
                title,
                List.of(
                        sums.precision("words, precision", ScoredSentence::words),
                        sums.recall("words, recall", ScoredSentence::words),
                        sums.precision("biased sentences, precision", ScoredSentence::biased),
                        sums.recall("biased sentences, recall", ScoredSentence::biased),
                        macro));
    }

    private static double f1(List<ScoredSentence> sample, boolean biased) {
        return Matches.sum(sample.stream()
                        .map(biased ? ScoredSentence::biased : ScoredSentence::unbiased)
                        .toList())
                .f1();
    }
}
