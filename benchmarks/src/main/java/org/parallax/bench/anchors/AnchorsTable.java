package org.parallax.bench.anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;

/** The figures of many edited articles. */
final class AnchorsTable {

    private final List<EditedArticle> articles;
    private final Sums<EditedArticle> sums;

    private AnchorsTable(List<EditedArticle> articles) {
        this.articles = articles;
        this.sums = new Sums<>(articles);
    }

    static Table of(List<EditedArticle> articles) {
        AnchorsTable table = new AnchorsTable(articles);
        List<Figure> rows = new ArrayList<>(table.rows("", EditedArticle::own));
        for (Judged.Kind kind : Judged.Kind.values()) {
            rows.add(table.sums.share(
                    "found, of " + kind.plural(), found(EditedArticle::own, judged -> judged.kind() == kind)));
        }
        if (articles.stream().anyMatch(article -> !article.peer().isEmpty())) {
            rows.addAll(table.rows("best approximate match: ", EditedArticle::peer));
        }
        return new Table(
                "anchors: after edits by a generator (%d articles, each edited three times)".formatted(articles.size()),
                rows);
    }

    private List<Figure> rows(String who, Function<EditedArticle, List<Judged>> of) {
        return List.of(
                sums.share(who + "found of the findable", found(of, judged -> true)),
                Figure.exact(
                        who + "wrong",
                        (double) count(of, Judged::isWrong),
                        "of " + count(of, judged -> true) + " anchors"),
                sums.share(
                        who + "gone and said to be lost",
                        article -> Matches.share(
                                of.apply(article),
                                judged -> judged.truth() instanceof Truth.Gone,
                                judged -> judged.answer().isEmpty())),
                sums.share(
                        who + "not to be told from others and said to be lost",
                        article -> Matches.share(
                                of.apply(article),
                                judged -> judged.truth() instanceof Truth.Alike,
                                judged -> judged.answer().isEmpty())));
    }

    private static Function<EditedArticle, Matches> found(
            Function<EditedArticle, List<Judged>> of, Predicate<Judged> which) {
        return article -> Matches.share(of.apply(article), which.and(Judged::isFindable), Judged::isFound);
    }

    private long count(Function<EditedArticle, List<Judged>> of, Predicate<Judged> which) {
        return articles.stream()
                .flatMap(article -> of.apply(article).stream())
                .filter(which)
                .count();
    }
}
