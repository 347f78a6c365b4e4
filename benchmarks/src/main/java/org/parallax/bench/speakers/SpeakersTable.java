package org.parallax.bench.speakers;

import java.util.List;
import java.util.function.Predicate;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;
import org.parallax.bench.speakers.Judged.Verdict;

/** The figures of all marked articles, in hundredths. */
final class SpeakersTable {

    private static final Predicate<Judged> SURE = judged -> !judged.mark().doubtful();
    private static final Predicate<Judged> FOUND = judged -> judged.told().isPresent();
    private static final Predicate<Judged> NAMEABLE = judged -> judged.mark().isNameable();
    private static final Predicate<Judged> ASKED = SURE.and(NAMEABLE);
    private static final Predicate<Judged> NOBODY = SURE.and(NAMEABLE.negate()).and(FOUND);

    private final Sums<JudgedArticle> sums;

    private SpeakersTable(List<JudgedArticle> articles) {
        this.sums = new Sums<>(articles);
    }

    static Table of(List<JudgedArticle> articles, String model) {
        String title = "speakers: entities of statements, model %s, %d articles";
        return new Table(title.formatted(model, articles.size()), new SpeakersTable(articles).rows());
    }

    private List<Figure> rows() {
        return List.of(
                share("right entity, of all nameable", ASKED, is(Verdict.RIGHT)),
                share("statement found, of all nameable", ASKED, FOUND),
                share("right entity, of those found", ASKED.and(FOUND), is(Verdict.RIGHT)),
                share("  wrong entity", ASKED.and(FOUND), is(Verdict.WRONG)),
                share("  unresolved", ASKED.and(FOUND), is(Verdict.UNRESOLVED)),
                share(
                        "pronoun as source: right entity, of all nameable",
                        ASKED.and(Judged::pronoun),
                        is(Verdict.RIGHT)),
                share("entity given where nobody is named, of those found", NOBODY, is(Verdict.NAMED)),
                share("source class right, of those found", SURE.and(FOUND), Judged::hasClass),
                share("doubtful: right entity, of all nameable", SURE.negate().and(NAMEABLE), is(Verdict.RIGHT)));
    }

    private static Predicate<Judged> is(Verdict verdict) {
        return judged -> judged.verdict() == verdict;
    }

    private Figure share(String name, Predicate<Judged> asked, Predicate<Judged> so) {
        return sums.share(name, article -> article.share(asked, so));
    }
}
