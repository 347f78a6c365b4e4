package org.parallax.statement.day;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * {@code On 11 March the owner asked for a week. The mayor rejected the delay at the time.}: of the day that the sentence tells before, or else
 * the sentence before it; where neither tells any, of a day that nobody told, and not of the day of the news.
 */
final class WhatWasSaidAtTheTimeIsOfTheTimeToldBefore implements DayRule {

    private static final Pattern AT_THE_TIME = Pattern.compile(
            "(?is).*\\bat th(?:e|at) time(?! (?:of|that|when|the|he|she|it|they)\\b)(?:[\\s,.:;!?”\"’].*)?");

    private static final String UNKNOWN = "“at the time” follows no day";

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        return said.draft().cue().isPresent() && said.draft().source().isPresent() && isSoTold(said.draft(), setting)
                ? Optional.of(toldBefore(said, setting))
                : Optional.empty();
    }

    /** Right behind the cue, or as the last words of what is reported without marks. */
    private static boolean isSoTold(Draft draft, Setting setting) {
        TextSpan cue = draft.cue().orElseThrow();
        int end = setting.sentenceSpan(cue.start()).map(TextSpan::end).orElse(cue.end());
        TextSpan last = draft.content().get(draft.content().size() - 1);
        int next = draft.content().stream()
                .mapToInt(TextSpan::start)
                .filter(start -> start >= cue.end())
                .min()
                .orElse(end);
        boolean beside = next > cue.start()
                && AT_THE_TIME
                        .matcher(setting.text().substring(cue.start(), next))
                        .matches();
        boolean reported = last.start() >= cue.end()
                && setting.quotations().touching(last).isEmpty()
                && AT_THE_TIME.matcher(last.of(setting.text())).matches()
                && last.of(setting.text())
                        .strip()
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith("time");
        return beside || reported;
    }

    private static DateRange toldBefore(Said said, Setting setting) {
        int at = setting.sentenceAt(said.anchor().start());
        int start = setting.sentences().get(at).span().start();
        int until = said.draft().outlet().get(0).start();
        return last(start, until, setting)
                .or(() -> at == 0
                        ? Optional.empty()
                        : last(setting.sentences().get(at - 1).span().start(), start, setting))
                .orElseGet(() -> DateRange.unknown(UNKNOWN));
    }

    private static Optional<DateRange> last(int from, int to, Setting setting) {
        List<TimeExpression> times = from < to ? setting.timesIn(new TextSpan(from, to)) : List.of();
        return times.stream()
                .filter(time -> Telling.namesATime(time) && time.range().isKnown())
                .reduce((first, second) -> second)
                .map(time -> time.range()
                        .because(
                                DateRange.Basis.INFERRED,
                                "“at the time”, which is “" + time.span().of(setting.text()) + "”"));
    }
}
