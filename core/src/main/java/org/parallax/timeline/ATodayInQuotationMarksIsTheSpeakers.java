package org.parallax.timeline;

import java.util.regex.Pattern;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.time.TimeExpression;

/** {@code “I saw it this morning,” Brook said}: of the day when it was said, which need not be the article's. Threads may share it. */
final class ATodayInQuotationMarksIsTheSpeakers {

    private static final Pattern OF_A_DAY = Pattern.compile(
            "(?:(?:earlier|later|early|late|just) )?(?:(?:this|last|next) \\p{L}+|tonight|today|tomorrow|yesterday)",
            Pattern.CASE_INSENSITIVE);

    private ATodayInQuotationMarksIsTheSpeakers() {}

    static boolean holds(Reading reading, TimeExpression time) {
        return OF_A_DAY.matcher(time.span().of(reading.article().text())).matches()
                && reading.statements().stream()
                        .filter(said -> said.kind() == Statement.Kind.DIRECT)
                        .flatMap(said -> said.content().stream())
                        .anyMatch(words -> words.contains(time.span()));
    }
}
