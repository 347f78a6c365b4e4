package org.parallax.timeline.day;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** {@code The next day was January 1}: it counts days, and nothing happens in it. Threads may share it. */
final class WhichDayADayWasIsNoEvent {

    private static final Pattern DAY = Pattern.compile(
            "\\b(?:[Tt]he|[Tt]hat|[Tt]his) (?:(?:next|same|following|previous|very|last|first) )?(?:day|date|morning|night|weekend|month|year)"
                    + "(?:, [^,]{1,20},)? (?:was|is|would be) (?:a )?$");

    private static final Pattern ITSELF =
            Pattern.compile("(?i:(?:the|that|this) [a-z ]*(?:day|date|morning|night|weekend|month|year))");

    private static final Pattern IS_A_DAY = Pattern.compile(
            "(?:, [^,]{1,20},)? (?:was|is|would be) (?:a )?(?:\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"
                    + "|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)");

    private static final int REACH = 60;

    private WhichDayADayWasIsNoEvent() {}

    static boolean holds(String text, TextSpan sentence, TextSpan time) {
        String before = text.substring(Math.max(sentence.start(), time.start() - REACH), time.start());
        boolean subject = ITSELF.matcher(time.of(text)).matches()
                && IS_A_DAY.matcher(text).region(time.end(), text.length()).lookingAt();
        return subject || DAY.matcher(before).find();
    }
}
