package org.parallax.timeline.standing;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.time.TimeExpression;

/**
 * {@code “I heard the bell on Tuesday,” Brook said}: what somebody remembers of themselves, in their own words, is theirs and the ledger's. Threads may share
 * it.
 */
final class AWitnessTellsNoEventOfTheirOwn {

    private static final Pattern OF_THEMSELVES = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Mm]e|[Oo]ur|[Uu]s)\\b");

    private AWitnessTellsNoEventOfTheirOwn() {}

    static boolean holds(Reading reading, TextSpan sentence, TimeExpression time) {
        String text = reading.article().text();
        return reading.statements().stream()
                .filter(said -> said.kind() != Statement.Kind.INDIRECT)
                .flatMap(said -> said.content().stream())
                .anyMatch(words -> words.contains(time.span()) && isOfThemselves(text, sentence, words));
    }

    private static boolean isOfThemselves(String text, TextSpan sentence, TextSpan words) {
        int from = Math.max(sentence.start(), words.start());
        int to = Math.min(sentence.end(), words.end());
        return OF_THEMSELVES.matcher(text.substring(from, to)).find();
    }
}
