package org.parallax.statement;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;

/**
 * {@code Brook may have been thinking of the toll}, {@code the keepers must have seen it coming}, {@code Moss needs to keep bringing boats}: what the outlet guesses or
 * wishes that somebody does, with a verb that tells of no words, nobody has said. {@code Moss will say on Monday} tells of words to come; "I" and "we" speak for
 * themselves. Threads may share it.
 */
final class WhatSomebodyMayDoIsNoReport {

    private static final Pattern GUESS = Pattern.compile(
            "(?i)(?:\\p{L}+(?:ly)? )?(?:may|might|could|must|should|ought to|needs? to)(?:n['’]t| not)?\\b(?<rest>.*)"
                    + "|(?:\\p{L}+(?:ly)? )?(?:will|wo)(?:n['’]t| not| never)? (?:(?:probably|surely|likely|soon|certainly) )?be (?<feels>.*)");
    private static final Pattern HAVING = Pattern.compile("(?i)\\b(?:may|might|must|could)(?: not| well)? have\\b");
    private static final Set<String> SELVES = Set.of("i", "we", "you");

    private WhatSomebodyMayDoIsNoReport() {}

    static boolean holds(Draft draft, Setting setting) {
        TextSpan cue = draft.cue().orElseThrow();
        return draft.source()
                .filter(source -> source.end() <= cue.start())
                .filter(source -> !SELVES.contains(source.of(setting.text()).toLowerCase(Locale.ROOT)))
                .filter(source -> isGuess(setting.text().substring(source.end(), cue.end()).strip(), draft, setting))
                .isPresent();
    }

    private static boolean isGuess(String words, Draft draft, Setting setting) {
        Matcher guess = GUESS.matcher(words);
        return guess.matches()
                && (HAVING.matcher(words).find() || Words.lower(words).stream().noneMatch(WhatSomebodyMayDoIsNoReport::tellsOfWords))
                && setting.quotations().around(draft.anchor().start()).isEmpty()
                && setting.quotations().touching(draft.content().get(0)).isEmpty();
    }

    private static boolean tellsOfWords(String word) {
        return CueWords.isReporting(word);
    }
}
