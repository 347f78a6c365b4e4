package org.parallax.bench.statements;

import java.util.List;
import java.util.function.Predicate;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;
import org.parallax.bench.statements.JudgedReading.Judged;

/** The figures of all marked articles, in hundredths. */
final class StatementsTable {

    private final Sums<JudgedReading> sums;

    private StatementsTable(List<JudgedReading> articles) {
        this.sums = new Sums<>(articles);
    }

    static Table of(String marks, List<JudgedReading> articles, String model) {
        String title = "statements: what readers say of them, %s, model %s, %d articles";
        return new Table(title.formatted(marks, model, articles.size()), new StatementsTable(articles).rows());
    }

    private List<Figure> rows() {
        Predicate<Judged> voiced = judged -> judged.mark().isVoiced();
        Predicate<Judged> shown = Judged::isShown;
        Predicate<Judged> named = judged -> judged.name().isPresent();
        Predicate<Judged> told = shown.and(voiced);
        Predicate<Judged> nameable = told.and(Judged::isNameable);
        Predicate<Judged> nobody = told.and(judged -> judged.mark().judged()).and(judged -> !judged.isNameable());
        Predicate<Judged> dated = told.and(Judged::isDated);
        Predicate<Judged> past = told.and(judged ->
                judged.mark().day().filter(day -> day.sort() == Day.Sort.PAST).isPresent());
        return List.of(
                sums.share(
                        "still told, of those marked",
                        article -> new Matches(article.statements().size(), article.marked(), article.marked())),
                share("voiced by its source, of those shown with a name", shown.and(named), voiced),
                share("voiced by its source, of those shown without", shown.and(named.negate()), voiced),
                share("shown, of those voiced", voiced, shown),
                share("right speaker, of those that can be named", nameable, Judged::isRightlyNamed),
                share("  wrong speaker", nameable.and(named), Predicate.not(Judged::isRightlyNamed)),
                share("  nobody", nameable, named.negate()),
                share("somebody named, of those that nobody can name", nobody, named),
                share("right day, of those that can be dated", dated, Judged::isOfTheRightDay),
                share("  wrong day", dated, judged -> judged.hasADay() && !judged.isOfTheRightDay()),
                share("  no day", dated, Predicate.not(Judged::hasADay)),
                share("a day given, of those of an earlier day that is not told", past, Judged::hasADay),
                sums.share("promises found, of those a strict reader lists", JudgedReading::promisesFound),
                sums.share("such a promise, of the commitments shown", article -> article.commitmentsMarked(true)),
                sums.share("any promise, of the commitments shown", article -> article.commitmentsMarked(false)));
    }

    private Figure share(String name, Predicate<Judged> asked, Predicate<Judged> so) {
        return sums.share(name, article -> article.share(asked, so));
    }
}
