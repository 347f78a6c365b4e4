package org.parallax.statement.day;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code The calm ended not long after Brook declared her candidacy}, {@code she has been in trouble since calling Moss a crook}: a clause that its
 * sentence only counts from tells of an earlier day, which no news of the day and no words before date. Threads may share it.
 */
final class WhatTheClauseLooksBackOnIsNotNow {

    private static final Pattern LOOKS_BACK = Pattern.compile(
            "(?is).*\\b(?:(?:ever )?since|long (?:before|after)|(?:years|months|weeks) (?:before|after)|back when|(?:at|from|by|around) the (?:time|day|moment)(?: that| when)?|than|as [\\p{L}-]+(?: and [\\p{L}-]+)? as)\\s(?:the |an? )?");

    private WhatTheClauseLooksBackOnIsNotNow() {}

    /** Whether source and cue stand right behind such words in their sentence. */
    static boolean holds(Draft draft, Setting setting) {
        TextSpan cue = draft.cue().orElse(draft.anchor());
        int sentence = setting.sentenceSpan(cue.start()).map(TextSpan::start).orElse(cue.start());
        int source = draft.source()
                .filter(words -> words.end() <= cue.start() && words.start() >= sentence)
                .map(TextSpan::start)
                .orElse(cue.start());
        return looksBack(sentence, source, setting) || looksBack(sentence, cue.start(), setting);
    }

    private static boolean looksBack(int from, int to, Setting setting) {
        return from < to
                && LOOKS_BACK.matcher(setting.text().substring(from, to)).matches();
    }
}
