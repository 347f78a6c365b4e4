package org.parallax.timeline;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.time.TimeExpression;

/** {@code Almost overnight}, {@code the Today programme}, {@code Channel 9 This Morning}, {@code towards the end of the day}, {@code as of Monday}: no time at which something happened. Threads may share it. */
final class AWordOfATimeThatNamesNone {

    private static final Pattern VAGUE =
            Pattern.compile("(?i:(?:the )?(?:end of the )?day)|(?:the )?Year|Today|Tonight|This Morning|This Week");

    private static final Pattern BEFORE = Pattern.compile("\\b(?:almost|as of) $", Pattern.CASE_INSENSITIVE);

    private static final int REACH = 8;

    private AWordOfATimeThatNamesNone() {}

    static boolean holds(String text, TextSpan sentence, TimeExpression time) {
        TextSpan words = time.span();
        boolean first = words.start() <= sentence.start() + 1;
        String before = text.substring(Math.max(sentence.start(), words.start() - REACH), words.start());
        return (!first && VAGUE.matcher(words.of(text)).matches())
                || BEFORE.matcher(before).find();
    }
}
