package org.parallax.timeline.day;

import java.util.regex.Pattern;
import org.parallax.reading.Reading;
import org.parallax.time.TimeExpression;

/**
 * {@code On Friday Velt said she would row on the day Brel had chosen. The crew had a race that day}: the day last spoken of has no date, and is not Friday. Threads may share it.
 */
final class ThatDayIsTheOneLastSpokenOf {

    private static final Pattern THAT_DAY =
            Pattern.compile("(?:that|the(?: very)? same) day", Pattern.CASE_INSENSITIVE);

    private static final Pattern DESCRIBED = Pattern.compile(
            "\\b(?:the|a|any|another)(?: very)? (?:day|date|night|evening) (?:that |when |which )?(?:\\p{Lu}|(?:he|she|it|they|we|I|the|his|her|their|its)\\b)");

    /** So far back somebody may speak of it. */
    private static final int REACH = 400;

    private ThatDayIsTheOneLastSpokenOf() {}

    /** Whether a time only says "that day", and means one that is described and not dated. */
    static boolean holds(Reading reading, TimeExpression time) {
        String text = reading.article().text();
        int start = time.span().start();
        return THAT_DAY.matcher(time.span().of(text)).matches()
                && DESCRIBED
                        .matcher(text.substring(Math.max(lastNamed(reading, time), start - REACH), start))
                        .find();
    }

    /** Where the last words end that name a day by themselves. */
    private static int lastNamed(Reading reading, TimeExpression time) {
        String text = reading.article().text();
        return reading.times().stream()
                .filter(other -> other.span().end() <= time.span().start())
                .filter(other -> other.range().day().isPresent()
                        && !THAT_DAY.matcher(other.span().of(text)).matches())
                .mapToInt(other -> other.span().end())
                .max()
                .orElse(0);
    }
}
