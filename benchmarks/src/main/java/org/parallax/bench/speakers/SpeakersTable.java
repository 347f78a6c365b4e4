package org.parallax.bench.speakers;

import java.util.List;
import java.util.function.Predicate;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;
import org.parallax.bench.speakers.Judged.Verdict;

/** The figures of all marked articles, in hundredths. */
final class SpeakersTable {

    private final Sums<JudgedArticle> sums;

    private SpeakersTable(List<JudgedArticle> articles) {
        this.sums = new Sums<>(articles);
    }

    static Table of(List<JudgedArticle> articles, String model) {
        String title = "speakers: entities of statements, model %s, %d articles";
        return new Table(title.formatted(model, articles.size()), new SpeakersTable(articles).rows());
    }

    private List<Figure> rows() {
        Predicate<Judged> sure = judged -> !judged.mark().doubtful();
        Predicate<Judged> nameable = judged -> judged.mark().isNameable();
        Predicate<Judged> asked = sure.and(nameable);
        Predicate<Judged> found = asked.and(Judged::isFound);
        Predicate<Judged> nobody = sure.and(nameable.negate()).and(Judged::isFound);
        return List.of(
                share("right entity, of all nameable", asked, is(Verdict.RIGHT)),
                share("statement found, of all nameable", asked, Judged::isFound),
                share("right entity, of those found", found, is(Verdict.RIGHT)),
                share("  wrong entity", found, is(Verdict.WRONG)),
                share("  unresolved", found, is(Verdict.UNRESOLVED)),
                share(
                        "pronoun as source: right entity, of all nameable",
                        asked.and(Judged::pronoun),
                        is(Verdict.RIGHT)),
                share("entity given where nobody is named, of those found", nobody, is(Verdict.NAMED)),
                share("source class right, of those found", sure.and(Judged::isFound), Judged::hasClass),
                share("doubtful: right entity, of all nameable", sure.negate().and(nameable), is(Verdict.RIGHT)));
    }

    private static Predicate<Judged> is(Verdict verdict) {
        return judged -> judged.verdict() == verdict;
    }

    private Figure share(String name, Predicate<Judged> asked, Predicate<Judged> so) {
        return sums.share(name, article -> article.share(asked, so));
    }
}
