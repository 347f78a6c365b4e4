package org.parallax.bench.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.bench.figure.TableOutput;
import org.parallax.bench.learning.Logistic;
import org.parallax.place.Example;
import org.parallax.place.Placing;
import org.parallax.story.StoryArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./bench stories DIR}: articles of ECB+, giveme5w1h or BASIL put into stories one after the other, by date. */
@Command(
        name = "stories",
        description = "Articles put into stories, one after the other: B-cubed.",
        mixinStandardHelpOptions = true)
public final class StoriesCommand implements Callable<Integer> {

    private static final double PENALTY = 1;

    private static final String HEAD =
            "# Made by ./bench stories --learn: how much each feature says that an article belongs to a story.";

    @Parameters(
            paramLabel = "DIR",
            description = "A folder of ECB+ (*_*ecb.xml, *_*ecbplus.xml), giveme5w1h or BASIL (*.json): one stream.")
    private Path folder = Path.of(".");

    @Option(
            names = "--learn",
            paramLabel = "FILE",
            description =
                    "Learn the weights instead from the corpora in the folders of DIR, each a stream, and write them to this file. Articles that only score teach nothing.")
    private Optional<Path> learn = Optional.empty();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        if (learn.isPresent()) {
            Files.writeString(learn.get(), weights());
            return 0;
        }
        List<StreamArticle> stream = StreamCorpus.read(folder);
        Map<String, Integer> placed =
                Placing.online(stream.stream().map(StreamArticle::article).toList());
        String corpus = folder.toAbsolutePath().normalize().getFileName().toString();
        output.give(StoriesTable.of(corpus, stream, placed));
        return 0;
    }

    private String weights() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path corpus : corpora()) {
            examples.addAll(examples(StreamCorpus.read(corpus)));
        }
        List<Double> weights = Logistic.weights(
                examples.stream()
                        .map(example -> new Logistic.Row(example.features(), example.belongs()))
                        .toList(),
                PENALTY);
        StringBuilder file = new StringBuilder(HEAD).append('\n');
        for (int i = 0; i < weights.size(); i++) {
            file.append(Example.row(Example.names().get(i), weights.get(i))).append('\n');
        }
        return file.toString();
    }

    private List<Path> corpora() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Example> examples(List<StreamArticle> stream) {
        Map<String, String> stories =
                stream.stream().collect(Collectors.toMap(StreamArticle::file, StreamArticle::story));
        Set<String> mayTrain = stream.stream()
                .filter(article -> !article.onlyScores())
                .map(StreamArticle::file)
                .collect(Collectors.toSet());
        List<StoryArticle> articles =
                stream.stream().map(StreamArticle::article).toList();
        return Example.of(articles, article -> stories.getOrDefault(article.id(), "")).stream()
                .filter(example -> mayTrain.contains(example.article()))
                .toList();
    }
}
