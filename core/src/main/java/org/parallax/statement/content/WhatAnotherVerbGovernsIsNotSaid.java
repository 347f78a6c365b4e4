package org.parallax.statement.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;

/**
 * {@code Brook has both praised the toll and cursed its price}: behind "and" a verb of its own begins, and what it governs is no part of what was praised.
 * Threads may share it.
 */
public final class WhatAnotherVerbGovernsIsNotSaid {

    private static final Pattern VERB = Pattern.compile(
            "\\s*,?\\s*(?:and|but|or|yet)\\s(?:(?:also|then|later|\\p{Ll}+ly)\\s)?(?<verb>\\p{Ll}+)\\s*(?:(?:that|for|of|on)\\s*)?");

    /** {@code Brook, who praised the toll in May, repeated those words}: behind the clause on her the verb is that of the sentence. */
    private static final Pattern VERB_OF_THE_SENTENCE =
            Pattern.compile("(?:\\s[^,.;:“”\"]{1,25})?,\\s(?:(?:also|then|later|\\p{Ll}+ly)\\s)?(?<verb>\\p{Ll}+)\\s*");

    private WhatAnotherVerbGovernsIsNotSaid() {}

    /** The same attribution up to the piece that another verb stands before. */
    public static Draft mended(Draft draft, String text) {
        List<TextSpan> pieces = draft.content();
        for (int i = 1; i < pieces.size(); i++) {
            boolean behind =
                    draft.cue().orElseThrow().end() <= pieces.get(i - 1).start();
            int from = pieces.get(i - 1).end();
            int to = pieces.get(i).start();
            if (behind
                    && (isVerb(VERB, from, to, text)
                            || (isRelative(draft, text) && isVerb(VERB_OF_THE_SENTENCE, from, to, text)))) {
                return draft.withContent(pieces.subList(0, i));
            }
        }
        return draft;
    }

    private static boolean isRelative(Draft draft, String text) {
        return draft.source().filter(source -> source.of(text).equals("who")).isPresent();
    }

    private static boolean isVerb(Pattern pattern, int from, int to, String text) {
        Matcher verb = pattern.matcher(text).region(from, to);
        return from < to
                && verb.matches()
                && CueWords.isPast(verb.group("verb"))
                && CueWords.act(verb.group("verb")).isPresent();
    }
}
