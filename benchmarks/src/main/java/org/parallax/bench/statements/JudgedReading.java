package org.parallax.bench.statements;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.Parallax;
import org.parallax.account.Account;
import org.parallax.article.TextSpan;
import org.parallax.bench.article.CorpusArticle;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.match.NamesAlike;
import org.parallax.language.Tagger;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.time.DateRange;

/**
 * An article as it is read now, with what readers say of it.
 *
 * @param statements those that are still told, each with its mark
 * @param marked how many were marked
 * @param promises the marked sentences
 * @param commitments the sentences' places of the article's own commitments
 */
record JudgedReading(
        List<Judged> statements, int marked, List<PromiseMark> promises, List<List<TextSpan>> commitments) {

    /**
     * A statement with its mark.
     *
     * @param name the name of its speaker; empty where it has none
     * @param published the article's day
     */
    record Judged(StatementMark mark, Statement statement, Optional<String> name, Optional<LocalDate> published) {

        boolean isShown() {
            return statement.act().isVoiced();
        }

        boolean isNameable() {
            return mark.judged() && !mark.speakers().isEmpty();
        }

        boolean isRightlyNamed() {
            return name.filter(told -> mark.speakers().stream().anyMatch(right -> NamesAlike.test(told, right)))
                    .isPresent();
        }

        boolean hasADay() {
            return statement.when().isClosed();
        }

        /** Whether the reader gives a day that can be held against what is told. */
        boolean isDated() {
            return published.isPresent() && mark.day().filter(Day::isTold).isPresent();
        }

        boolean isOfTheRightDay() {
            DateRange told = statement.when();
            return hasADay() && mark.day().orElseThrow().isGivenBy(told, published.orElseThrow());
        }
    }

    static JudgedReading of(StatementMarks marks, Path corpora, Tagger tagger) throws IOException {
        Reading reading = Parallax.read(CorpusArticle.read("article", corpora, marks.file()), tagger);
        Account account = Parallax.compare(Parallax.story(List.of(reading)), Optional.empty(), tagger.version());
        List<List<TextSpan>> commitments = account.commitments().stream()
                .map(commitment -> commitment.evidence().stream()
                        .map(passage -> passage.evidence().span())
                        .toList())
                .toList();
        return new JudgedReading(judged(marks, reading), marks.statements().size(), marks.promises(), commitments);
    }

    private static List<Judged> judged(StatementMarks marks, Reading reading) {
        Optional<LocalDate> published =
                reading.article().dating().published().range().day();
        List<Judged> judged = new ArrayList<>();
        for (StatementMark mark : marks.statements()) {
            reading.statements().stream()
                    .filter(statement -> StatementSheet.anchor(statement).start()
                            == mark.place().start())
                    .findFirst()
                    .map(statement -> new Judged(mark, statement, name(statement, reading), published))
                    .ifPresent(judged::add);
        }
        return judged;
    }

    private static Optional<String> name(Statement statement, Reading reading) {
        return statement.speaker().stream()
                .mapToObj(speaker -> reading.entities().get(speaker).name())
                .findFirst();
    }

    Matches share(Predicate<Judged> asked, Predicate<Judged> so) {
        return Matches.share(statements, asked, so);
    }

    /** How many of the marked promises stand in a passage of a commitment. */
    Matches promisesFound() {
        return Matches.share(
                promises,
                PromiseMark::checkable,
                promise -> commitments.stream().anyMatch(passages -> tells(passages, promise)));
    }

    /** How many of the commitments tell something that was marked. */
    Matches commitmentsMarked(boolean strictly) {
        return Matches.share(
                commitments,
                any -> true,
                passages -> promises.stream()
                        .filter(promise -> promise.checkable() || !strictly)
                        .anyMatch(promise -> tells(passages, promise)));
    }

    private static boolean tells(List<TextSpan> passages, PromiseMark promise) {
        return passages.stream().anyMatch(promise.sentence()::overlaps);
    }
}
