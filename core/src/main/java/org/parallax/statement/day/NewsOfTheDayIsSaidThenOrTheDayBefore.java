package org.parallax.statement.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Dateline;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.TimeExpression;

/**
 * "…, the mayor said.": news that tells of the day it appeared on, or of the day before, tells what was said then, unless its own words speak
 * of another time. The two days are a range, and only inferred. News that tells of no day later than the one before those was said from that day on.
 */
final class NewsOfTheDayIsSaidThenOrTheDayBefore implements DayRule {

    /** Cues that look back or ahead, or speak of no one occasion. */
    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(?:had|has|have|having|previously|earlier|once|formerly|originally|initially|often|repeatedly|frequently|regularly|long|always"
                    + "|sometimes|never|will|would|plans?|could|might|may|should|used to|recent|previous|prior)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOW = Pattern.compile("(?i)now|currently|at present");

    private static final Pattern PERFECT = Pattern.compile("\\b(?:has|have)\\b", Pattern.CASE_INSENSITIVE);

    /** In days: what an article tells of is news so long. */
    private static final int LONGEST = 2;

    /** So many sentences of the body tell what is new. */
    private static final int LEAD = 2;

    private static final Pattern RELATIVE = Pattern.compile("(?:who|which|that|whose)", Pattern.CASE_INSENSITIVE);

    private static final String SUPPOSED = "told without a day, in news of ";

    /** Whether days are only supposed by this rule, also by those that go on from there. */
    static boolean supposes(DateRange days) {
        return days.isKnown() && days.why().contains(SUPPOSED);
    }

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        Optional<LocalDate> published =
                setting.article().dating().published().range().day();
        return published.filter(day -> isToldNow(said, setting)).flatMap(day -> news(day, setting));
    }

    /** From the last day that the article tells of, or from the day before its own where it tells of that day or of its own. */
    private static Optional<DateRange> news(LocalDate day, Setting setting) {
        return setting.times().stream()
                .flatMap(time -> time.range().day().stream())
                .filter(told -> !told.isAfter(day) && !told.isBefore(day.minusDays(LONGEST)))
                .max(Comparator.naturalOrder())
                .map(told -> told.isBefore(day) ? told : day.minusDays(1))
                .map(from -> DateRange.between(
                        PartialDate.day(from), PartialDate.day(day), DateRange.Basis.INFERRED, SUPPOSED + day));
    }

    private static boolean isToldNow(Said said, Setting setting) {
        Draft draft = said.draft();
        return draft.cue().isPresent()
                && said.speaker().sourceClass() != SourceClass.DOCUMENT
                && !looksBack(draft, setting)
                && !speaksOfAnotherTime(draft, draft.cue().get(), setting);
    }

    /** Whether its own words tell that it was said before the news: {@code Brook had said}, {@code the owner, who said}, or that another tells of it. */
    static boolean looksBack(Draft draft, Setting setting) {
        return draft.cue().filter(cue -> isRecalled(cue, setting)).isPresent()
                || draft.isInside()
                || draft.source()
                        .filter(source ->
                                RELATIVE.matcher(source.of(setting.text())).matches())
                        .isPresent()
                || WhatTheClauseLooksBackOnIsNotNow.holds(draft, setting)
                || WhatARelativeClauseTellsOfSomebodyIsNotNow.holds(draft, setting);
    }

    /** "The mayor has accused the owner": where the news begins, the perfect tells what is new. */
    private static boolean isRecalled(TextSpan cue, Setting setting) {
        String words = cue.of(setting.text());
        return NOT_NOW.matcher(isLead(cue, setting) ? PERFECT.matcher(words).replaceAll("") : words)
                .find();
    }

    /** One of the first sentences, or one that begins with a dateline. */
    private static boolean isLead(TextSpan cue, Setting setting) {
        int first = setting.sentenceAt(setting.article().body().start());
        int at = setting.sentenceAt(cue.start());
        TextSpan sentence = setting.sentences().get(at).span();
        return at < first + LEAD || !Dateline.removed(setting.text(), sentence).equals(sentence);
    }

    private static boolean isOfTheDateline(TimeExpression time, Setting setting) {
        return setting.sentenceSpan(time.span().start())
                .filter(sentence -> time.span().end()
                        <= Dateline.removed(setting.text(), sentence).start())
                .isPresent();
    }

    /** Whether the outlet's own words in the sentence name a time: a rule that knew what it dates would have told it. */
    private static boolean speaksOfAnotherTime(Draft draft, TextSpan cue, Setting setting) {
        return setting.sentenceSpan(cue.start()).stream()
                .flatMap(sentence -> setting.timesIn(sentence).stream())
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .filter(time -> !NOW.matcher(time.span().of(setting.text())).matches())
                .filter(time -> !isOfTheDateline(time, setting))
                .anyMatch(time -> draft.content().stream().noneMatch(piece -> piece.overlaps(time.span())));
    }
}
