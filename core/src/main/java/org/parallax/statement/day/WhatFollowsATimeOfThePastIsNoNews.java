package org.parallax.statement.day;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * {@code In March the board shut the pier. Brook demanded a hearing}: where a paragraph turns to a time long before the news, what it tells next was said from then on, and not
 * of the day of the news. Of what is more than a year old only that much is said.
 */
final class WhatFollowsATimeOfThePastIsNoNews implements DayRule {

    private static final DayRule NEWS = new NewsOfTheDayIsSaidThenOrTheDayBefore();

    private static final long YEAR = 366;

    private static final Pattern UNDER_ANOTHER = Pattern.compile(
            "(?is).*\\b(?:who|whom|whose|which|that|where|since|until|till|before|after|because|as|while|than|like|unlike|from|by)\\b.*");

    /** {@code the 2012 wreck}, {@code her March speech}: which thing is meant. */
    private static final Pattern DETERMINED = Pattern.compile("(?is).*(?:\\b(?:the|an?|his|her|its|their)|['’]s?)\\s$");

    private static final Pattern LAST = Pattern.compile("(?i)(?:the )?(?:last|past|previous|following|next)\\b.*");

    private static final Pattern OPENING = Pattern.compile(
            "(?s)(?:(?:But|And|Then|Yet|So),? )?(?:(?:Back|Late|Early|Earlier|Later|Just|About|Around|Some|Over|In|On|At|During|By)\\b[^,;:“”\"]{0,60})?");

    /** In units. */
    private static final int LONGEST_BEFORE = 100;

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        return Stretch.of(said, soFar)
                .filter(stretch -> NEWS.when(said, soFar).isPresent())
                .flatMap(stretch -> turn(stretch.beforeInTheParagraph(said), stretch, soFar)
                        .map(time -> since(time, stretch, soFar.setting())));
    }

    /** The time to which the text turned last. */
    private static Optional<TimeExpression> turn(List<TextSpan> sentences, Stretch stretch, Days soFar) {
        return sentences.stream()
                .flatMap(sentence -> soFar.setting().timesIn(sentence).stream()
                        .filter(time -> opens(time, sentence, soFar.setting())
                                && isTurn(time, sentence, stretch, soFar.setting())))
                .findFirst();
    }

    /** {@code In March}, {@code During a hearing in March}: what a sentence begins with holds for the next ones, and {@code Brook vowed in March} for itself. */
    private static boolean opens(TimeExpression time, TextSpan sentence, Setting setting) {
        return time.span().start() == sentence.start()
                || OPENING.matcher(setting.text()
                                .substring(sentence.start(), time.span().start()))
                        .matches();
    }

    /** Whether the outlet's own main clause is set at a time long before the news. */
    static boolean isTurn(TimeExpression time, TextSpan sentence, Stretch stretch, Setting setting) {
        int from = Math.max(sentence.start(), time.span().start() - LONGEST_BEFORE);
        String before = setting.text().substring(from, time.span().start());
        boolean thing = DETERMINED.matcher(before).matches()
                && !LAST.matcher(time.span().of(setting.text())).matches();
        return Telling.namesATime(time)
                && time.range().isClosed()
                && stretch.isOld(time)
                && !thing
                && !UNDER_ANOTHER.matcher(before).matches()
                && stretch.isTheOutlets(time);
    }

    static DateRange since(TimeExpression time, Stretch stretch, Setting setting) {
        String why = "told behind “" + time.span().of(setting.text()) + "”, before the news";
        PartialDate first = time.range().earliest().orElseThrow();
        return first.first().isBefore(stretch.published().minusDays(YEAR))
                ? DateRange.unknown(why)
                : DateRange.between(first, PartialDate.day(stretch.published()), DateRange.Basis.INFERRED, why);
    }
}
