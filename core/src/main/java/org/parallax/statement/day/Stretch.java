package org.parallax.statement.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * The sentences before a statement, the nearest first, as far back as the text speaks on in the past: what it returns to the news with, a verb of the present or
 * a day of the last week, ends it. Threads may share it.
 */
final class Stretch {

    /** In sentences. */
    private static final int FAR = 12;

    /** What is less than so many days old is news that goes on. */
    private static final int OLD = 6;

    private static final Pattern PRESENT = Pattern.compile(
            "(?i)(?<!\\p{L})(?:is|are|isn['’]t|aren['’]t|has|have|hasn['’]t|haven['’]t|says?|now|today|currently|will|won['’]t|can|can['’]t|since then"
                    + "|so far|according to|this (?:week|month|year))(?!\\p{L})");

    private final Days days;
    private final Setting setting;
    private final LocalDate published;

    private Stretch(Days days, LocalDate published) {
        this.days = days;
        this.setting = days.setting();
        this.published = published;
    }

    /** That of an article whose day is known, where a statement is told of the past by somebody with a name. */
    static Optional<Stretch> of(Said said, Days days) {
        return days.setting()
                .article()
                .dating()
                .published()
                .range()
                .day()
                .map(day -> new Stretch(days, day))
                .filter(stretch -> isToldOfThePast(said, stretch));
    }

    private static boolean isToldOfThePast(Said said, Stretch stretch) {
        Draft draft = said.draft();
        return isOfTheOutlet(draft)
                && said.speaker().sourceClass() == SourceClass.NAMED
                && !stretch.setting.article().inHeadline(draft.anchor())
                && stretch.setting
                        .sentenceSpan(draft.anchor().start())
                        .filter(sentence -> !stretch.isToldNow(sentence))
                        .isPresent();
    }

    /** Whether the outlet itself tells of it with a cue. */
    static boolean isOfTheOutlet(Draft draft) {
        return draft.cue().isPresent() && !draft.isInside();
    }

    /** {@code Brook says}. */
    static boolean isOfThePresent(Draft draft, Setting setting) {
        return draft.outlet().stream()
                .anyMatch(words -> PRESENT.matcher(words.of(setting.text())).find());
    }

    /** The sentences before, from the nearest on, up to where the text returns to the news. */
    List<TextSpan> before(Said said) {
        List<TextSpan> sentences = withTheNews(said);
        boolean news = !sentences.isEmpty() && returnsToTheNews(sentences.get(sentences.size() - 1));
        return news ? sentences.subList(0, sentences.size() - 1) : sentences;
    }

    /** The same with the sentence that ends them. */
    List<TextSpan> withTheNews(Said said) {
        int at = setting.sentenceAt(said.anchor().start());
        List<TextSpan> sentences = new ArrayList<>();
        for (int i = at - 1; i >= Math.max(first(), at - FAR); i--) {
            TextSpan sentence = setting.sentences().get(i).span();
            sentences.add(sentence);
            if (returnsToTheNews(sentence)) {
                return sentences;
            }
        }
        return sentences;
    }

    /** The same within the paragraph. */
    List<TextSpan> beforeInTheParagraph(Said said) {
        int paragraph = setting.paragraphAt(said.anchor().start());
        return before(said).stream()
                .filter(sentence -> setting.paragraphAt(sentence.start()) == paragraph)
                .toList();
    }

    /** The first sentence of the body, which blank lines may stand before. */
    private int first() {
        return Math.max(0, setting.sentenceAt(setting.article().body().start()));
    }

    private boolean returnsToTheNews(TextSpan sentence) {
        return isToldNow(sentence)
                || setting.timesIn(sentence).stream()
                        .anyMatch(time -> Telling.namesATime(time) && isOfTheNews(time) && isTheOutlets(time));
    }

    /** Whether a verb of the present stands in it outside quotation marks. */
    private boolean isToldNow(TextSpan sentence) {
        return setting.outsideQuotations(PRESENT, sentence).isPresent();
    }

    private boolean isOfTheNews(TimeExpression time) {
        return !isOld(time)
                && time.range()
                        .firstDay()
                        .filter(first -> !first.isAfter(published))
                        .isPresent();
    }

    /** Whether the outlet tells a time itself, and not in what somebody says. */
    boolean isTheOutlets(TimeExpression time) {
        return setting.quotations().around(time.span().start()).isEmpty()
                && days.near().stream()
                        .flatMap(other -> other.draft().content().stream())
                        .noneMatch(piece -> piece.contains(time.span()));
    }

    /** Whether a time was over a week before the article. */
    boolean isOld(TimeExpression time) {
        return time.range()
                .lastDay()
                .filter(last -> last.isBefore(published.minusDays(OLD)))
                .isPresent();
    }

    LocalDate published() {
        return published;
    }
}
