package org.parallax.bench.stories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Table;

/** How well a stream was put into stories. */
final class StoriesTable {

    private StoriesTable() {}

    static Table of(String corpus, List<StreamArticle> stream, Map<String, Integer> placed) {
        List<BCubed> scores = BCubed.of(stream, placed);
        List<Figure> rows = new ArrayList<>(rows("", scores));
        rows.addAll(rows("may train: ", some(stream, scores, article -> !article.onlyScores())));
        rows.addAll(rows("only score: ", some(stream, scores, StreamArticle::onlyScores)));
        rows.add(stories(stream, placed));
        rows.addAll(new Folders(stream).figures());
        return new Table(
                "stories: articles put into stories one after the other, " + corpus + ", B-cubed over articles", rows);
    }

    private static List<BCubed> some(List<StreamArticle> stream, List<BCubed> scores, Predicate<StreamArticle> which) {
        return IntStream.range(0, scores.size())
                .filter(i -> which.test(stream.get(i)))
                .mapToObj(scores::get)
                .toList();
    }

    private static List<Figure> rows(String share, List<BCubed> scores) {
        if (scores.isEmpty()) {
            return List.of();
        }
        Bootstrap<BCubed> bootstrap = new Bootstrap<>(scores);
        return List.of(
                bootstrap.figure(share + "precision", BCubed::precision),
                bootstrap.figure(share + "recall", BCubed::recall),
                bootstrap.figure(share + "F1", scores.size() + " articles", BCubed::f1));
    }

    private static Figure stories(List<StreamArticle> stream, Map<String, Integer> placed) {
        double found = new HashSet<>(placed.values()).size();
        double told =
                (double) stream.stream().map(StreamArticle::story).distinct().count();
        return Figure.exact(
                "stories found by stories told", found / told, String.format(Locale.ROOT, "%.0f by %.0f", found, told));
    }
}
