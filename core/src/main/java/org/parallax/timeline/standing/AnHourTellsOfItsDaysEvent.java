package org.parallax.timeline.standing;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.time.TimeExpression;

/**
 * {@code The carriage lay on its side by 6.15am}, {@code two hours later}: an hour without a day is one of the day named before, and belongs to what is told of
 * that day. Threads may share it.
 */
final class AnHourTellsOfItsDaysEvent {

    private static final Pattern A_DAY = Pattern.compile(
            "\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\\.?|today|tomorrow|yesterday|tonight|overnight"
                    + "|this (?:morning|afternoon|evening)|last night|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HOURS_LATER =
            Pattern.compile("\\b(?:minutes?|hours?) (?:later|earlier|before|after)$", Pattern.CASE_INSENSITIVE);

    private AnHourTellsOfItsDaysEvent() {}

    static boolean holds(String text, TimeExpression time) {
        TextSpan span = time.span();
        boolean counted = time.range().why().contains("counted from");
        boolean hour = time.type() == TimeExpression.Type.TIME
                || HOURS_LATER.matcher(span.of(text)).find();
        return hour && counted && !A_DAY.matcher(span.of(text)).find();
    }
}
