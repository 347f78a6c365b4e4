package org.parallax.statement.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * {@code The ferry of 2012 sank off Vell Island. … “Never again,” Brook said after the Vell Island disaster.}: an event with a name that was told
 * of another year just before dates what was said after it: not to the day of the news.
 */
final class WhatWasSaidAfterAnEventOfThePastIsNoNews implements DayRule {

    /** How many sentences before can have told of the event. */
    private static final int SENTENCES = 3;

    /** What is less than so many days old is news that goes on. */
    private static final int OLD = 60;

    private static final int LONGEST = 60;

    private static final Pattern AFTER = Pattern.compile(
            "[,”\"]*\\s(?:(?:shortly|soon|right|just) )?(?:after|following|in the wake of|in response to|during|before) (?:the |that |an? )?(?=\\p{Lu})");

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        return said.draft()
                .cue()
                .flatMap(cue -> eventAfter(cue, setting))
                .flatMap(event -> told(event, setting))
                .map(time -> DateRange.unknown(
                        "said about an event told of “" + time.span().of(setting.text()) + "”"));
    }

    private static Optional<Named> eventAfter(TextSpan cue, Setting setting) {
        String text = setting.text();
        Matcher after = AFTER.matcher(text).region(cue.end(), Math.min(text.length(), cue.end() + LONGEST));
        if (!after.lookingAt()) {
            return Optional.empty();
        }
        int from = after.end();
        return setting.namesIn(new TextSpan(from, Math.min(text.length(), from + LONGEST))).stream()
                .findFirst()
                .filter(name -> name.span().start() == from);
    }

    private static Optional<TimeExpression> told(Named event, Setting setting) {
        int at = setting.sentenceAt(event.span().start());
        return setting.entity(event.entity()).mentions().stream()
                .map(mention -> setting.sentenceAt(mention.span().start()))
                .filter(sentence -> sentence < at && sentence >= at - SENTENCES)
                .flatMap(sentence ->
                        setting.timesIn(setting.sentences().get(sentence).span()).stream())
                .filter(time -> isOld(time, setting))
                .findFirst();
    }

    private static boolean isOld(TimeExpression time, Setting setting) {
        Optional<LocalDate> published =
                setting.article().dating().published().range().day();
        return Telling.namesATime(time)
                && published.isPresent()
                && time.range()
                        .lastDay()
                        .filter(last -> last.isBefore(published.get().minusDays(OLD)))
                        .isPresent();
    }
}
