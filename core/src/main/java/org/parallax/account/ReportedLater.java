package org.parallax.account;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.statement.Statement;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.TimeExpression;

/**
 * An article reports an utterance on its day or later; one that gives the weekday alone reports it within a week. The weekday may be off by two
 * days, for outlets differ in that.
 */
final class ReportedLater {

    private static final int WEEK = 6;
    private static final int DAYS_OFF = 2;

    private ReportedLater() {}

    /** When an article appeared that reports what another one dates to a day; unknown where the other one does not, or the weekdays differ. */
    static DateRange range(StoryArticle article, StoryStatement reported, StoryArticle other, StoryStatement dated) {
        Optional<LocalDate> day = dated.statement().when().day();
        Optional<DayOfWeek> weekday = weekday(article, reported.statement());
        if (day.isEmpty()
                || weekday.filter(w -> isFar(w, day.get().getDayOfWeek())).isPresent()) {
            return DateRange.unknown("no day of another article to go by");
        }
        String why = "it reports what " + who(other) + " dates to " + day.get();
        Optional<PartialDate> latest =
                weekday.map(w -> PartialDate.day(day.get().plusDays(WEEK)));
        String named = weekday.map(w -> ", and names the weekday alone").orElse("");
        return new DateRange(Optional.of(PartialDate.day(day.get())), latest, DateRange.Basis.INFERRED, why + named);
    }

    /** The outlet, or the file of a page that names none. */
    private static String who(StoryArticle article) {
        return article.article()
                .masthead()
                .outlet()
                .orElse(article.article().saved().file());
    }

    private static boolean isFar(DayOfWeek one, DayOfWeek other) {
        int apart = Math.floorMod(one.getValue() - other.getValue(), 7);
        return Math.min(apart, 7 - apart) > DAYS_OFF;
    }

    /** The weekday that the sentence of a statement names, where it names no other time. */
    private static Optional<DayOfWeek> weekday(StoryArticle article, Statement statement) {
        TextSpan at = statement.cue().orElse(statement.content().get(0));
        Optional<TextSpan> sentence = article.reading().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.overlaps(at))
                .findFirst();
        return article.reading().times().stream()
                .filter(time -> sentence.filter(s -> s.contains(time.span())).isPresent())
                .filter(time -> statement.content().stream().noneMatch(c -> c.contains(time.span())))
                .map(time -> weekday(article.text(), time))
                .reduce((one, another) -> Optional.empty())
                .flatMap(named -> named);
    }

    private static Optional<DayOfWeek> weekday(String text, TimeExpression time) {
        String words = time.span().of(text).strip().toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (words.equals(day.name())) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
