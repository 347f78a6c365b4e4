package org.parallax.timeline.day;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.timeline.passage.Clause;

/**
 * {@code No oil was shipped in October}, {@code it would be ready in 2013}: what was not done, or was only to be, happened on no day. Threads may share it.
 */
public final class WhatDidNotHappenIsNoEvent {

    private static final Set<String> NOT = WordSets.of(WhatDidNotHappenIsNoEvent.class, "denies");

    /** Of a past year: what somebody thought would be. */
    private static final Set<String> SUPPOSED = Set.of("would", "could", "should", "might");

    private WhatDidNotHappenIsNoEvent() {}

    /**
     * @param sentence the words and marks of the time's sentence
     * @param year whether the time is no day, but a year
     */
    static boolean holds(List<Token> sentence, TextSpan time, boolean year) {
        List<Token> clause = Clause.of(sentence, time);
        return clause.stream()
                .filter(token -> token.span().start() < time.start())
                .anyMatch(token -> NOT.contains(token.lower()) || (year && SUPPOSED.contains(token.lower())));
    }
}
