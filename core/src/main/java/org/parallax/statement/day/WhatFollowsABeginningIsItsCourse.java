package org.parallax.statement.day;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/**
 * {@code The quarrel over the pier began on 3 March. … Brook offered a hearing. … Moss turned it down}: where an article tells how its story began before it tells any news, what
 * follows is its course, from then on, until the text comes to the news.
 */
final class WhatFollowsABeginningIsItsCourse implements DayRule {

    private static final Pattern BEGAN = Pattern.compile(
            "(?is).*\\b(?:began|begun|started|erupted|broke out|(?:goes|go|went|dates|dated|date) back(?: to)?)\\b.{0,40}");

    private static final DayRule NEWS = new NewsOfTheDayIsSaidThenOrTheDayBefore();

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        return Stretch.of(said, soFar)
                .filter(stretch -> NEWS.when(said, soFar).isPresent())
                .flatMap(stretch -> stretch.before(said).stream()
                        .flatMap(sentence -> soFar.setting().timesIn(sentence).stream()
                                .filter(time -> isBeginning(time, sentence, stretch, soFar.setting())))
                        .findFirst()
                        .map(time -> WhatFollowsATimeOfThePastIsNoNews.since(time, stretch, soFar.setting())));
    }

    private static boolean isBeginning(TimeExpression time, TextSpan sentence, Stretch stretch, Setting setting) {
        return BEGAN.matcher(setting.text()
                                .substring(sentence.start(), time.span().start()))
                        .matches()
                && WhatFollowsATimeOfThePastIsNoNews.isTurn(time, sentence, stretch, setting)
                && isBeforeAnyNews(time, stretch, setting);
    }

    private static boolean isBeforeAnyNews(TimeExpression time, Stretch stretch, Setting setting) {
        return setting.times().stream()
                .filter(other ->
                        other.span().start() >= setting.article().body().start()
                                && other.span().end() <= time.span().start())
                .allMatch(other -> other.range().day().isEmpty() || stretch.isOld(other));
    }
}
