package org.parallax.timeline.day;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.time.TimeExpression;

/** {@code Almost overnight}, {@code the Today programme}, {@code Channel 9 This Morning}, {@code towards the end of the day}, {@code as of Monday}, {@code around Easter}, {@code as busy today as ever}: no time at which something happened. Threads may share it. */
final class AWordOfATimeThatNamesNone {

    private static final Pattern VAGUE =
            Pattern.compile("(?i:(?:the )?(?:end of the )?day)|(?:the )?Year|Today|Tonight|This Morning|This Week");

    private static final Pattern BEFORE = Pattern.compile("\\b(?:almost|as of) $", Pattern.CASE_INSENSITIVE);

    private static final Pattern AROUND = Pattern.compile("\\baround $", Pattern.CASE_INSENSITIVE);

    private static final Pattern AS = Pattern.compile("\\bas \\p{Ll}[\\p{Ll}-]* $");

    private static final Pattern AS_BEHIND = Pattern.compile(" as\\b");

    private static final int REACH = 8;

    private static final int COMPARED = 20;

    private AWordOfATimeThatNamesNone() {}

    static boolean holds(String text, TextSpan sentence, TimeExpression time) {
        TextSpan words = time.span();
        boolean first = words.start() <= sentence.start() + 1;
        String before = text.substring(Math.max(sentence.start(), words.start() - REACH), words.start());
        return (!first && VAGUE.matcher(words.of(text)).matches())
                || BEFORE.matcher(before).find()
                || (AROUND.matcher(before).find() && Character.isUpperCase(text.charAt(words.start())))
                || isCompared(text, sentence, words);
    }

    private static boolean isCompared(String text, TextSpan sentence, TextSpan time) {
        String before = text.substring(Math.max(sentence.start(), time.start() - COMPARED), time.start());
        return AS.matcher(before).find()
                && AS_BEHIND.matcher(text).region(time.end(), text.length()).lookingAt();
    }
}
