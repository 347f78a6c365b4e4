package org.parallax.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/**
 * {@code Brook has both praised the toll and cursed its price}: behind "and" a verb of its own begins, and what it governs is no part of what was praised.
 * Threads may share it.
 */
final class WhatAnotherVerbGovernsIsNotSaid {

    private static final Pattern VERB = Pattern.compile(
            "(?:\\s*,?\\s*(?:and|but|or|yet)|(?:\\s[^,.;:“”\"]{1,25})?,)\\s(?:(?:also|then|later|\\p{Ll}+ly)\\s)?(?<verb>\\p{Ll}+)\\s*(?:(?:that|for|of|on)\\s*)?");

    private WhatAnotherVerbGovernsIsNotSaid() {}

    /** The same attribution up to the piece that another verb stands before. */
    static Draft mended(Draft draft, String text) {
        List<TextSpan> pieces = draft.content();
        for (int i = 1; i < pieces.size(); i++) {
            boolean behind =
                    draft.cue().orElseThrow().end() <= pieces.get(i - 1).start();
            if (behind && isAnotherVerb(pieces.get(i - 1).end(), pieces.get(i).start(), text)) {
                return draft.withContent(pieces.subList(0, i));
            }
        }
        return draft;
    }

    private static boolean isAnotherVerb(int from, int to, String text) {
        Matcher verb = VERB.matcher(text).region(from, to);
        return from < to
                && verb.matches()
                && CueWords.isPast(verb.group("verb"))
                && CueWords.act(verb.group("verb")).isPresent();
    }
}
