package org.parallax.bench.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.Parallax;
import org.parallax.bench.article.CorpusArticle;
import org.parallax.bench.learning.AnsweredRows;
import org.parallax.bench.learning.Logistic;
import org.parallax.bench.told.Marks;
import org.parallax.language.Tagger;
import org.parallax.model.OnnxTagger;
import org.parallax.odds.Question;
import org.parallax.reading.Reading;
import org.parallax.statement.day.NewsExample;
import org.parallax.statement.day.OfNews;
import org.parallax.statement.setting.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench news-weights DIR --out FILE}: what the questions weigh that tell whether a statement is news of its page. */
@Command(
        name = "news-weights",
        description =
                "Learns what tells that a statement without a day is news of its page (core's statement/day/weights.tsv) from marks over corpora.",
        mixinStandardHelpOptions = true)
public final class NewsWeightsCommand implements Callable<Integer> {

    private static final String HEAD =
            "# Made by ./bench news-weights from marks of ours over PolNeAR and giveme5w1h: the question, and what each answer weighs in log-odds.";

    private static final String ASKED = "news";

    /** Found by articles left out. */
    private static final double PENALTY = 5;

    @Parameters(paramLabel = "DIR", description = "The folder of corpora that the marks lie over.")
    private Path corpora = Path.of("");

    @Option(
            names = "--marks",
            paramLabel = "FILE",
            description = "The marks (default: benchmarks/marks/statements/open.tsv).")
    private Path marks = Marks.path("statements").resolve("open.tsv");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The weights.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        AnsweredRows questions = new AnsweredRows(
                Arrays.stream(OfNews.values()).map(Question::answers).toList());
        List<Logistic.Row> rows = new ArrayList<>();
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            for (StatementMarks article : StatementMarks.in(marks)) {
                rows.addAll(rows(article, questions, tagger));
            }
        }
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(questions.odds(rows, PENALTY).rows(ASKED, OfNews.values()));
        Files.write(out, lines);
        return 0;
    }

    private List<Logistic.Row> rows(StatementMarks marked, AnsweredRows questions, Tagger tagger) throws IOException {
        Reading reading = Parallax.read(CorpusArticle.read("article", corpora, marked.file()), tagger);
        Optional<LocalDate> published =
                reading.article().dating().published().range().day();
        List<Logistic.Row> rows = new ArrayList<>();
        for (NewsExample example : examples(reading)) {
            marked.statements().stream()
                    .filter(mark -> mark.isVoiced()
                            && mark.place().start() == example.place().start())
                    .flatMap(mark -> mark.day().stream())
                    .findFirst()
                    .ifPresent(day -> rows.add(questions.row(example.answers(), day.isNews(published.orElseThrow()))));
        }
        return rows;
    }

    private static List<NewsExample> examples(Reading reading) {
        Setting setting = new Setting(reading.article(), reading.sentences(), reading.entities(), reading.times());
        return NewsExample.in(setting, reading.statements());
    }
}
