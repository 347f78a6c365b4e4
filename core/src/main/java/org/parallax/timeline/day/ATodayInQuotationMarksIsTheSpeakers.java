package org.parallax.timeline.day;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.time.TimeExpression;
import org.parallax.timeline.passage.Quotations;

/** {@code “I saw it this morning,” Brook said}: of the day when it was said, which need not be the article's. Threads may share it. */
final class ATodayInQuotationMarksIsTheSpeakers {

    private static final Pattern OF_A_DAY = Pattern.compile(
            "(?:(?:earlier|later|early|late|just) )?(?:(?:this|last|next) \\p{L}+|tonight|today|tomorrow|yesterday)",
            Pattern.CASE_INSENSITIVE);

    private ATodayInQuotationMarksIsTheSpeakers() {}

    static boolean holds(Reading reading, TextSpan sentence, TimeExpression time) {
        String text = reading.article().text();
        return OF_A_DAY.matcher(time.span().of(text)).matches()
                && (isBetweenMarks(text, sentence, time.span()) || isOfAStatement(reading, time));
    }

    private static boolean isBetweenMarks(String text, TextSpan sentence, TextSpan time) {
        return Quotations.in(sentence.of(text)).stream()
                .anyMatch(part -> part.shift(sentence.start()).contains(time));
    }

    private static boolean isOfAStatement(Reading reading, TimeExpression time) {
        return reading.statements().stream()
                .filter(said -> said.kind() == Statement.Kind.DIRECT)
                .flatMap(said -> said.content().stream())
                .anyMatch(words -> words.contains(time.span()));
    }
}
