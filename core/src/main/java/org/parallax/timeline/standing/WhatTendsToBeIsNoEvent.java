package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.timeline.passage.Clause;

/** {@code Fares tend to rise in autumn}: what comes about again and again did not happen on a day. Threads may share it. */
final class WhatTendsToBeIsNoEvent {

    private static final Set<String> TENDS = Set.of("tend", "tends", "tended");

    private WhatTendsToBeIsNoEvent() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        List<Token> clause = Clause.of(sentence, time);
        int from = Token.firstFrom(clause, time.start());
        return clause.subList(0, from).stream().anyMatch(token -> TENDS.contains(token.lower()));
    }
}
